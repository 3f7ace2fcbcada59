// What a request's name says of the request.

/** A request's method. Its type tells what the request is asked with and what it answers; at run time it is the name alone. */
export type Method<Params, Result> = string & { readonly asks?: (params: Params) => Result };
