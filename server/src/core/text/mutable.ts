// A type for objects that are put together property by property before anyone else sees them.

/** The same object with properties that may be set. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
