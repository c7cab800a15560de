import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {trustFrom} from '../card-check/card-trust-source.js';
import type {CardCheck, CardState} from '../card-check/check-card.js';
import {judgeCard} from '../card-check/judge-card.js';
import {ClientController} from '../provider/client-controller.js';
import {CameraError, closeCamera, openCamera} from './camera.js';
import {isToken} from './card-token.js';
import {createCodeReader, type CodeReader} from './code-reader.js';
import {codesInFilm} from './codes-in-film.js';
import {readPlace, type CardPlace} from './places-source.js';
import {PhotoError, readPhoto} from './read-photo.js';
import type {ScanProblem} from './scan-problem.js';
import type {ScanView} from './scan-view.js';
import {hasTorch, setTorch} from './torch.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly keys: unknown;
    readonly revoked: Iterable<string> | undefined;
    readonly places: Readonly<Record<string, CardPlace>> | undefined;
    /** Where the camera's picture is drawn; null while there is none. */
    readonly film: HTMLVideoElement | null;
    scanned(check: CardCheck): void;
  };

/** Milliseconds that another look takes at least: with the same answer at once, nobody would know that there was one. */
const shortestRetry = 500;

/** Reads cards by camera, from photos and as text, one at a time, and judges them. What begins ends what was under way. */
export class ScanController implements ReactiveController {
  readonly #host: Host;
  readonly #source: ClientController;
  #view: ScanView = {phase: 'idle'};
  #doing: AbortController | undefined;
  #token = '';
  /** What the page was told of it last. */
  #told: CardState | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#source = new ClientController(host);
    host.addController(this);
  }

  get view(): ScanView {
    return this.#view;
  }

  hostConnected(): void {
    if (!isServer) document.addEventListener('visibilitychange', this.#leaveHidden);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#leaveHidden);
    // What was found stays when the element moves.
    if (this.#view.phase !== 'judged') this.stop();
  }

  /** Opens the camera and looks for a card until there is one. */
  async film(): Promise<void> {
    const signal = this.#begin({phase: 'asking'});
    const {client} = this.#source;
    // Read while the person looks for the card; a failure is told when there is a card to judge.
    if (client && (this.#host.keys ?? undefined) === undefined) void trustFrom(client).catch(() => undefined);
    try {
      const reader = await createCodeReader();
      signal.throwIfAborted();
      const stream = await openCamera(signal);
      signal.addEventListener('abort', () => {
        closeCamera(stream);
      });
      this.#show({phase: 'filming', stream, torch: hasTorch(stream) ? false : undefined});
      await this.#lookFor(stream, reader, signal);
    } catch (error) {
      if (!signal.aborted) this.#end(error instanceof CameraError ? error.problem : 'part-missing');
    }
  }

  /** Reads the card in a photo. */
  async photo(file: Blob): Promise<void> {
    const signal = this.#begin({phase: 'reading'});
    try {
      const reader = await createCodeReader();
      const token = await readPhoto(file, reader);
      if (!signal.aborted) await this.judge(token);
    } catch (error) {
      if (!signal.aborted) this.#end(error instanceof PhotoError ? error.problem : 'part-missing');
    }
  }

  /**
   * Judges a token.
   *
   * @param how - Of a card that was just read; once more by keys that are read anew; or by what the page gave since.
   */
  async judge(token: string, how: 'read' | 'again' | 'by-others' = 'read'): Promise<void> {
    const again = how === 'again';
    const signal = this.#begin({phase: 'checking', again});
    if (how === 'read') this.#told = undefined;
    this.#token = token;
    const {keys, revoked, places} = this.#host;
    const {client} = this.#source;
    const [judged] = await Promise.all([
      judgeCard(token, {keys, revoked, client}, {signal, anew: again}).catch(() => undefined),
      again && new Promise((resolve) => setTimeout(resolve, shortestRetry)),
    ]);
    if (!judged || signal.aborted) return;
    const {cooperative} = judged.check;
    const given = cooperative !== undefined && places && Object.hasOwn(places, cooperative);
    const place = given ? places[cooperative] : undefined;
    this.#show({phase: 'judged', result: {...judged, place}});
    const {state} = judged.check;
    // The same once more is no news, and a page that gives a new list whenever it is told would never come to rest.
    if (how !== 'by-others' || state !== this.#told) this.#host.scanned(judged.check);
    this.#told = state;
    if (place || !client || cooperative === undefined) return;
    const found = await readPlace(client, cooperative, signal);
    if (found && !signal.aborted) this.#show({phase: 'judged', result: {...judged, place: found}});
  }

  /** Judges the last card once more, since the page gave other keys or revoked others: what was found by the former holds no longer. */
  async judgeAnew(): Promise<void> {
    const {phase} = this.#view;
    if (phase === 'judged' || phase === 'checking') await this.judge(this.#token, 'by-others');
  }

  /** Judges the last card once more, with keys that are read anew. */
  async retry(): Promise<void> {
    await this.judge(this.#token, 'again');
  }

  /** Ends what is under way, and turns the camera off. */
  stop(): void {
    this.#begin({phase: 'idle'});
  }

  /** Turns the camera's lamp on or off. */
  async switchTorch(): Promise<void> {
    const view = this.#view;
    if (view.phase !== 'filming') return;
    const isSwitched = await setTorch(view.stream, !view.torch);
    if (this.#view.phase === 'filming' && isSwitched) this.#show({...this.#view, torch: !view.torch});
  }

  async #lookFor(stream: MediaStream, reader: CodeReader, signal: AbortSignal): Promise<void> {
    await this.#host.updateComplete;
    const {film} = this.#host;
    if (signal.aborted) return;
    if (!film) throw new CameraError('failed');
    // Interrupted where the film is taken away meanwhile.
    film.play().catch(() => undefined);
    for await (const texts of codesInFilm(film, reader, signal, () => stream.active && isOnScreen(film))) {
      const [token, ...others] = new Set(texts.filter(isToken));
      if (token !== undefined && others.length === 0) {
        await this.judge(token);
        return;
      }
      if (this.#view.phase === 'filming')
        this.#show({...this.#view, hint: token === undefined ? 'otherCode' : 'severalCards'});
    }
    // Unplugged, or taken away by the browser.
    if (!signal.aborted) this.#end(stream.active ? 'hidden' : 'lost');
  }

  readonly #leaveHidden = (): void => {
    if (document.hidden && this.#view.phase === 'filming') this.#end('hidden');
  };

  #begin(view: ScanView): AbortSignal {
    this.#doing?.abort();
    this.#doing = new AbortController();
    this.#show(view);
    return this.#doing.signal;
  }

  #end(problem: ScanProblem): void {
    this.#begin({phase: 'idle', problem});
  }

  #show(view: ScanView): void {
    this.#view = view;
    this.#host.requestUpdate();
  }
}

/** A closed dialog hides a film without taking it out of the page. */
function isOnScreen(film: HTMLVideoElement): boolean {
  return film.isConnected && film.getClientRects().length > 0;
}
