/** A stretch of a list: products that are drawn (`to` is behind the last), or room for those that are not. */
export type ListPiece = {readonly from: number; readonly to: number} | {readonly gap: number};
