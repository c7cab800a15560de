import type {Bilingual} from '@koperasi/contract';

/** Why the queue could not do what was asked. */
export type QueueErrorCode =
  'storage-full' | 'storage-unavailable' | 'signed-out' | 'no-such-entry' | 'being-sent' | 'may-be-done';

const messages: Readonly<Record<QueueErrorCode, Bilingual>> = {
  'storage-full': {
    id: 'Penyimpanan perangkat penuh, jadi ini belum tersimpan. Kosongkan ruang, lalu coba lagi.',
    en: 'The device has no room left, so this was not kept. Free some space and try again.',
  },
  'storage-unavailable': {
    id: 'Penyimpanan perangkat tidak dapat dipakai, jadi ini belum tersimpan.',
    en: 'The storage of the device cannot be used, so this was not kept.',
  },
  'signed-out': {id: 'Masuk dahulu untuk melakukan ini.', en: 'Sign in to do this.'},
  'no-such-entry': {id: 'Tidak ada lagi di antrean.', en: 'It is no longer in the queue.'},
  'being-sent': {
    id: 'Sedang dikirim. Tunggu sampai selesai.',
    en: 'It is being sent. Wait until that is over.',
  },
  'may-be-done': {
    id: 'Sudah pernah dikirim dan hasilnya belum diketahui, jadi isinya tidak dapat diganti.',
    en: 'It was sent and its outcome is not known, so its content cannot be replaced.',
  },
};

/** The queue could not keep or change an entry; nothing changed. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
  /** What to tell the person. */
  readonly messages: Bilingual;

  constructor(readonly code: QueueErrorCode) {
    super(messages[code].en);
    this.messages = messages[code];
  }
}
