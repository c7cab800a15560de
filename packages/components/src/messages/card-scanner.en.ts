import {cardCheckEn} from './card-check.en.js';
import type {CardScannerMessages} from './card-scanner.id.js';

/** Every sentence of the card scanner in English. */
export const cardScannerEn: CardScannerMessages = {
  check: cardCheckEn,
  problems: {
    denied: {
      title: 'Camera is not allowed',
      explanation:
        'Allow the camera for this page through the icon beside the address or the browser’s settings, then open the camera again. You can also use a photo or type the code.',
    },
    missing: {
      title: 'No camera',
      explanation: 'This device has no camera that can be used. Choose a photo of the card or type its code.',
    },
    busy: {
      title: 'Camera is in use',
      explanation:
        'Another application or page is using the camera. Close it first, then open the camera again.',
    },
    insecure: {
      title: 'No camera on this page',
      explanation:
        'A camera works only on https addresses. Open this page over https, or choose a photo of the card.',
    },
    failed: {
      title: 'Camera could not be opened',
      explanation: 'Open the camera again. If that fails, choose a photo of the card or type its code.',
    },
    lost: {
      title: 'Camera was disconnected',
      explanation: 'The camera’s picture stopped. Check the camera, then open it again.',
    },
    hidden: {
      title: 'Camera was stopped',
      explanation: 'The camera was turned off because this page was out of sight. Open it again to go on.',
    },
    'part-missing': {
      title: 'The code reader could not be loaded',
      explanation: 'Check the internet connection, then try again. Typing the code still works.',
    },
    'not-a-picture': {
      title: 'Photo could not be opened',
      explanation: 'This file is not a picture that the browser knows. Choose a JPEG or PNG photo.',
    },
    'no-code': {
      title: 'No QR code found',
      explanation:
        'No QR code could be read in this photo. Take it closer, straight and in good light, with the whole code in view.',
    },
    'not-a-card': {
      title: 'Not a cooperative’s member card',
      explanation:
        'The QR code in this photo is not a member card. What it says was not opened. Choose a photo of the QR code on a member card.',
    },
    'several-cards': {
      title: 'Several cards in this photo',
      explanation: 'Choose a photo with one card only.',
    },
  },
  open: 'Open camera',
  cancel: 'Cancel',
  stop: 'Stop camera',
  scanAgain: 'Scan again',
  torchOn: 'Turn the torch on',
  torchOff: 'Turn the torch off',
  takePhoto: 'Take a photo',
  choosePhoto: 'Choose a photo',
  film: 'Camera picture',
  idle: 'Open the camera, choose a photo of the card, or type its code.',
  asking: 'The browser is asking for permission to use the camera. Choose "Allow".',
  filming: 'Point the camera at the QR code on the card.',
  otherCode:
    'This QR code is not a cooperative’s member card and was not opened. Point the camera at the QR code on a member card.',
  severalCards: 'Several cards are in view at once. Point the camera at one card only.',
  reading: 'Reading the photo …',
  checking: 'Checking the card …',
  typed: 'Card code',
  typedHint: 'Type or paste the card’s code if the QR code cannot be scanned.',
  typedCheck: 'Check code',
  typedEmpty: 'The card code is empty. Type or paste it.',
  typedWrong: 'This is not a card code. A card code has three parts with dots between them; copy all of it.',
  cooperative: 'Cooperative',
  place: 'Area',
  placeOf: '{village}, {district} District',
  code: 'Area code',
  validFrom: 'Valid from',
  validUntil: 'Valid until',
  card: 'Card ID',
  listRead: 'The list of revoked cards was read {when}.',
  retry: 'Try again',
};
