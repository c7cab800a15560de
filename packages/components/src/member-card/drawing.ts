/** One thing to be drawn; places and sizes in millimetres from the top left of the card. */
export type DrawnItem =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill: string;
      readonly opacity?: number;
    }
  | {
      readonly kind: 'path';
      /** SVG path data in units of its own. */
      readonly path: string;
      readonly x: number;
      readonly y: number;
      /** Millimetres a unit. */
      readonly scale: number;
      readonly fill?: string;
      readonly stroke?: string;
      /** In units of the path. */
      readonly strokeWidth?: number;
      readonly opacity?: number;
      /** Modules of a code must not blur into each other. */
      readonly isCrisp?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly size: number;
      readonly fill: string;
      readonly isBold?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly isTabular?: boolean;
    }
  | {
      readonly kind: 'image';
      /** Which of the pictures that come with the drawing. */
      readonly picture: 'photo' | 'logo';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Cut to fill the place, or shown whole. */
      readonly fit: 'cover' | 'contain';
    };

/** One side of a card, 85.60 × 53.98 mm, ready to be written as SVG or painted. */
export interface Drawing {
  /** For whoever does not see it. */
  readonly label: string;
  readonly items: readonly DrawnItem[];
}

/** Fonts of Helvetica's measures, and whatever the system has for them. */
export const drawnFonts = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";
