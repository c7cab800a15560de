/** Why there is no picture. */
export type CameraProblem = 'denied' | 'missing' | 'busy' | 'insecure' | 'failed';

/** A camera that gives no picture; `problem` says why. */
export class CameraError extends Error {
  override readonly name = 'CameraError';

  constructor(readonly problem: CameraProblem) {
    super(`No picture from a camera: ${problem}`);
  }
}

/** Names of exceptions in Media Capture and Streams §10.2, and what they mean to a person. */
const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/**
 * Opens the camera on the back of a telephone, or the only one there is. The browser asks for permission.
 *
 * @throws CameraError, or the signal's reason when it is aborted meanwhile.
 */
export async function openCamera(signal: AbortSignal): Promise<MediaStream> {
  // Absent on a page without https, whatever the types say.
  const devices = (globalThis.navigator as Partial<Navigator>).mediaDevices;
  if (!devices) throw new CameraError(isSecureContext ? 'missing' : 'insecure');
  const video = {facingMode: 'environment', width: {ideal: 1280}, height: {ideal: 720}};
  const stream = await devices.getUserMedia({video, audio: false}).catch((error: unknown) => {
    throw new CameraError((error instanceof Error && problems[error.name]) || 'failed');
  });
  // Somebody left while the browser was asking: the light must not stay on.
  if (signal.aborted) closeCamera(stream);
  signal.throwIfAborted();
  return stream;
}

/** Turns the camera off, and its light. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
