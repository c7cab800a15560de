const chunkBytes = 64 * 1024;

/** A body that tells how much of it the network has taken. */
export function countedStream(bytes: Uint8Array, onSent: (sent: number) => void): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream(
    {
      pull(controller) {
        onSent(sent);
        if (sent >= bytes.length) controller.close();
        else {
          controller.enqueue(bytes.subarray(sent, sent + chunkBytes));
          sent = Math.min(sent + chunkBytes, bytes.length);
        }
      },
    },
    // Nothing ahead: what was pulled was wanted.
    {highWaterMark: 0},
  );
}

/** Whether a request's body may be a stream: Node, Deno, Bun; Chromium over https, where HTTP/2 is likely. Not Firefox, not Safari. */
export function canStream(url: string): boolean {
  if (typeof document !== 'undefined' && !url.startsWith('https:')) return false;
  let asked = false as boolean;
  try {
    const {headers} = new Request('https://localhost', {
      method: 'POST',
      body: new ReadableStream(),
      get duplex() {
        asked = true;
        return 'half';
      },
    } as RequestInit);
    return asked && !headers.has('content-type');
  } catch {
    return false;
  }
}
