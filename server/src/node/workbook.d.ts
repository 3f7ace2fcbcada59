/** What a workbook is made of; the same shape as the features' Table. */
interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
/** The bytes of an .xlsx file. Texts are written as texts: none becomes a formula. */
export declare function workbookOf({ name, columns, rows }: Sheet): Promise<Uint8Array>;
