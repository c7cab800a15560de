/** The lamp beside a camera is in no list of standard constraints yet, though Chromium on Android has it. */
interface TorchCapabilities {
  readonly torch?: boolean;
}

/** Whether the camera has a lamp that a page may turn on. */
export function hasTorch(stream: MediaStream): boolean {
  const [track] = stream.getVideoTracks();
  return Boolean((track?.getCapabilities?.() as TorchCapabilities | undefined)?.torch);
}

/** Turns the lamp on or off. @returns Whether it did. */
export async function setTorch(stream: MediaStream, on: boolean): Promise<boolean> {
  try {
    const constraints = {advanced: [{torch: on}]} as unknown as MediaTrackConstraints;
    await stream.getVideoTracks()[0]?.applyConstraints(constraints);
    return true;
  } catch {
    return false;
  }
}
