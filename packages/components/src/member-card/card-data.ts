/** What a member may be in a cooperative; a newer server may know others, which are shown as they are. */
export type MemberRole =
  | 'member'
  | 'chair'
  | 'vice-chair-business'
  | 'vice-chair-membership'
  | 'secretary'
  | 'treasurer'
  | 'supervisor';

/** What a member has saved, in whole rupiah. Specific personal data: shown only while a person asks for it. */
export interface CardSavings {
  readonly pokok: number;
  readonly wajib: number;
  readonly sukarela: number;
  readonly total: number;
  /** ISO date or instant. */
  readonly asOf?: string | null;
}

/** Whose card it is, and what stands on it. JSON-able: a page may write it into a script child. */
export interface MemberCardData {
  readonly cooperative: {
    /** Kemendagri code of the desa or kelurahan: `36.73.01.1007`. */
    readonly code: string;
    readonly name: string;
    /** Name of the desa or kelurahan. */
    readonly village: string;
    /** Name of the kecamatan: two kelurahan of Kota Serang are called Sukawana. */
    readonly district: string;
  };
  readonly member: {
    /** Id in the cooperative's system; needed only to ask a client for savings. */
    readonly id?: string | null;
    readonly name: string;
    readonly memberNumber: string;
    readonly role: MemberRole | (string & {});
    /** ISO date; null where nobody knows it. */
    readonly joinedOn?: string | null;
    readonly status: 'active' | 'suspended' | 'left' | (string & {});
    /** Nobody's card: it is marked as a sample. */
    readonly sample?: boolean;
    /** An address of the page's own origin, `data:` or `blob:`; initials stand for any other, and for none. */
    readonly photo?: string | null;
    /** Of the Nomor Induk Kependudukan; shown only with `show-national-id`. */
    readonly nationalIdLast4?: string | null;
  };
  /** null where no card has been issued. */
  readonly card?: {
    readonly id: string;
    /** Signed and opaque: all that the QR code carries. */
    readonly token: string;
    /** ISO date or instant, as the two below. */
    readonly issuedAt?: string | null;
    readonly expiresAt?: string | null;
    readonly revokedAt?: string | null;
  } | null;
  readonly savings?: CardSavings | null;
}
