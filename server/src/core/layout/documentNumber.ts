// 云政发〔2026〕3号: the number that a document bears, GB/T 9704—2012 7.2.5.

const NUMBER =
  /^[\s\u3000]{0,40}[\u4e00-\u9fffA-Za-z×XＸ*]{1,20}[〔[（(]\s?[\d×XＸ*]{2,4}\s?[〕\]）)]\s?第?[\d×XＸ*]{1,5}号[\s\u3000]{0,60}$/;
/** 签发人：周舟, at the end of the number's line. */
const SIGNER = /签\s?发\s?人[：:][^。；]{0,30}$/;

/** True where a line says a document's number, and nothing besides but who signs it. */
export function isDocumentNumber(text: string): boolean {
  return NUMBER.test(text.slice(0, signerFrom(text)));
}

/** Where the signer stands in a number's line, or the line's end. */
export function signerFrom(text: string): number {
  return SIGNER.exec(text)?.index ?? text.length;
}
