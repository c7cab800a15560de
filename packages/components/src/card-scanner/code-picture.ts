/** Something to look for QR codes in, with its size in pixels. */
export interface CodePicture {
  readonly source: HTMLVideoElement | ImageBitmap;
  readonly width: number;
  readonly height: number;
}
