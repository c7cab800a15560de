import type {ScanProblem} from '../card-scanner/scan-problem.js';
import {cardCheckId, type CardCheckMessages, type CardStateText} from './card-check.id.js';

/** Every sentence of the card scanner. */
export interface CardScannerMessages {
  readonly check: CardCheckMessages;
  readonly problems: Readonly<Record<ScanProblem, CardStateText>>;
  readonly open: string;
  readonly cancel: string;
  readonly stop: string;
  readonly scanAgain: string;
  readonly torchOn: string;
  readonly torchOff: string;
  readonly takePhoto: string;
  readonly choosePhoto: string;
  readonly film: string;
  readonly idle: string;
  readonly asking: string;
  readonly filming: string;
  readonly otherCode: string;
  readonly severalCards: string;
  readonly reading: string;
  readonly checking: string;
  readonly typed: string;
  readonly typedHint: string;
  readonly typedCheck: string;
  readonly typedEmpty: string;
  readonly typedWrong: string;
  readonly cooperative: string;
  readonly place: string;
  readonly placeOf: string;
  readonly code: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly card: string;
  readonly listRead: string;
  readonly retry: string;
}

/** Every sentence of the card scanner in Indonesian. */
export const cardScannerId: CardScannerMessages = {
  check: cardCheckId,
  problems: {
    denied: {
      title: 'Kamera tidak diizinkan',
      explanation:
        'Izinkan kamera untuk halaman ini lewat ikon di samping alamat atau setelan peramban, lalu buka kamera lagi. Anda juga dapat memakai foto atau mengetik kodenya.',
    },
    missing: {
      title: 'Tidak ada kamera',
      explanation:
        'Perangkat ini tidak memiliki kamera yang dapat dipakai. Pilih foto kartu atau ketik kodenya.',
    },
    busy: {
      title: 'Kamera sedang dipakai',
      explanation: 'Aplikasi atau halaman lain sedang memakai kamera. Tutup dahulu, lalu buka kamera lagi.',
    },
    insecure: {
      title: 'Kamera tidak tersedia di halaman ini',
      explanation:
        'Kamera hanya dapat dipakai di alamat https. Buka halaman ini lewat https, atau pilih foto kartu.',
    },
    failed: {
      title: 'Kamera tidak dapat dibuka',
      explanation: 'Coba buka kamera lagi. Jika tetap gagal, pilih foto kartu atau ketik kodenya.',
    },
    lost: {
      title: 'Kamera terputus',
      explanation: 'Gambar dari kamera berhenti. Periksa kamera, lalu buka lagi.',
    },
    hidden: {
      title: 'Kamera dihentikan',
      explanation: 'Kamera dimatikan karena halaman ini tidak tampak. Buka kamera lagi untuk melanjutkan.',
    },
    'part-missing': {
      title: 'Pembaca kode belum dapat dimuat',
      explanation: 'Periksa sambungan internet, lalu coba lagi. Mengetik kode tetap dapat dipakai.',
    },
    'not-a-picture': {
      title: 'Foto tidak dapat dibuka',
      explanation: 'Berkas ini bukan gambar yang dikenal peramban. Pilih foto JPEG atau PNG.',
    },
    'no-code': {
      title: 'Kode QR tidak ditemukan',
      explanation:
        'Tidak ada kode QR yang terbaca di foto ini. Ambil foto lebih dekat, lurus dan terang, dengan seluruh kode terlihat.',
    },
    'not-a-card': {
      title: 'Bukan kartu anggota koperasi',
      explanation:
        'Kode QR di foto ini bukan kartu anggota. Isinya tidak dibuka. Pilih foto kode QR pada kartu anggota koperasi.',
    },
    'several-cards': {
      title: 'Ada beberapa kartu di foto ini',
      explanation: 'Pilih foto yang memuat satu kartu saja.',
    },
  },
  open: 'Buka kamera',
  cancel: 'Batal',
  stop: 'Hentikan kamera',
  scanAgain: 'Pindai lagi',
  torchOn: 'Nyalakan lampu',
  torchOff: 'Matikan lampu',
  takePhoto: 'Ambil foto',
  choosePhoto: 'Pilih foto',
  film: 'Gambar kamera',
  idle: 'Buka kamera, pilih foto kartu, atau ketik kode kartu.',
  asking: 'Peramban menanyakan izin memakai kamera. Pilih "Izinkan".',
  filming: 'Arahkan kamera ke kode QR pada kartu.',
  otherCode:
    'Kode QR ini bukan kartu anggota koperasi dan tidak dibuka. Arahkan kamera ke kode QR pada kartu anggota.',
  severalCards: 'Beberapa kartu terlihat sekaligus. Arahkan kamera ke satu kartu saja.',
  reading: 'Membaca foto …',
  checking: 'Memeriksa kartu …',
  typed: 'Kode kartu',
  typedHint: 'Ketik atau tempel kode kartu, bila kode QR tidak dapat dipindai.',
  typedCheck: 'Periksa kode',
  typedEmpty: 'Kode kartu belum diisi. Ketik atau tempel kodenya.',
  typedWrong:
    'Ini bukan kode kartu. Kode kartu terdiri atas tiga bagian yang dipisahkan titik; salin seluruhnya.',
  cooperative: 'Koperasi',
  place: 'Wilayah',
  placeOf: '{village}, Kecamatan {district}',
  code: 'Kode wilayah',
  validFrom: 'Berlaku sejak',
  validUntil: 'Berlaku sampai',
  card: 'ID kartu',
  listRead: 'Daftar kartu yang dicabut dibaca {when}.',
  retry: 'Coba lagi',
};
