interface District {
  readonly district: {readonly code: string; readonly name: string};
  /** Kemendagri code, name, postal code. */
  readonly villages: readonly (readonly [code: string, name: string, postalCode: string])[];
}

/** The 67 kelurahan of Kota Serang by kecamatan; see docs/sources/places.md. Codes have gaps, and Sukawana is there twice. */
export const districts: readonly District[] = [
  {
    district: {code: '36.73.01', name: 'Serang'},
    villages: [
      ['36.73.01.1001', 'Serang', '42116'],
      ['36.73.01.1002', 'Cipare', '42117'],
      ['36.73.01.1003', 'Sumur Pecung', '42118'],
      ['36.73.01.1004', 'Kota Baru', '42112'],
      ['36.73.01.1005', 'Lopang', '42113'],
      ['36.73.01.1006', 'Cimuncang', '42111'],
      ['36.73.01.1007', 'Unyur', '42111'],
      ['36.73.01.1008', 'Sukawana', '42116'],
      ['36.73.01.1009', 'Lontarbaru', '42115'],
      ['36.73.01.1010', 'Kaligandu', '42116'],
      ['36.73.01.1011', 'Terondol', '42119'],
      ['36.73.01.1012', 'Kagungan', '42114'],
    ],
  },
  {
    district: {code: '36.73.02', name: 'Kasemen'},
    villages: [
      ['36.73.02.1001', 'Kasemen', '42191'],
      ['36.73.02.1002', 'Mesjid Priyayi', '42191'],
      ['36.73.02.1003', 'Terumbu', '42191'],
      ['36.73.02.1004', 'Warung Jaud', '42191'],
      ['36.73.02.1006', 'Bendung', '42191'],
      ['36.73.02.1007', 'Banten', '42191'],
      ['36.73.02.1008', 'Sawah Luhur', '42191'],
      ['36.73.02.1009', 'Kilasah', '42191'],
      ['36.73.02.1010', 'Kasunyatan', '42191'],
      ['36.73.02.1011', 'Margaluyu', '42191'],
    ],
  },
  {
    district: {code: '36.73.03', name: 'Walantaka'},
    villages: [
      ['36.73.03.1001', 'Walantaka', '42183'],
      ['36.73.03.1002', 'Cigoong', '42183'],
      ['36.73.03.1003', 'Nyapah', '42183'],
      ['36.73.03.1004', 'Pangampelan', '42183'],
      ['36.73.03.1006', 'Kiara', '42183'],
      ['36.73.03.1007', 'Pager Agung', '42183'],
      ['36.73.03.1008', 'Kalodran', '42183'],
      ['36.73.03.1009', 'Kapuren', '42183'],
      ['36.73.03.1010', 'Teritih', '42183'],
      ['36.73.03.1011', 'Pabuaran', '42183'],
      ['36.73.03.1012', 'Pasuluhan', '42183'],
      ['36.73.03.1013', 'Tegalsari', '42183'],
      ['36.73.03.1014', 'Pipitan', '42183'],
      ['36.73.03.1016', 'Lebakwangi', '42183'],
    ],
  },
  {
    district: {code: '36.73.04', name: 'Curug'},
    villages: [
      ['36.73.04.1001', 'Curug', '42171'],
      ['36.73.04.1002', 'Tinggar', '42171'],
      ['36.73.04.1003', 'Kemanisan', '42171'],
      ['36.73.04.1004', 'Cipete', '42171'],
      ['36.73.04.1005', 'Cilaku', '42171'],
      ['36.73.04.1006', 'Pancalaksana', '42171'],
      ['36.73.04.1007', 'Sukawana', '42171'],
      ['36.73.04.1008', 'Sukalaksana', '42171'],
      ['36.73.04.1009', 'Curug Manis', '42171'],
      ['36.73.04.1010', 'Sukajaya', '42171'],
    ],
  },
  {
    district: {code: '36.73.05', name: 'Cipocok Jaya'},
    villages: [
      ['36.73.05.1001', 'Cipocok Jaya', '42121'],
      ['36.73.05.1002', 'Karundang', '42125'],
      ['36.73.05.1003', 'Panancangan', '42124'],
      ['36.73.05.1004', 'Banjar Agung', '42122'],
      ['36.73.05.1005', 'Banjarsari', '42123'],
      ['36.73.05.1006', 'Tembong', '42126'],
      ['36.73.05.1007', 'Dalung', '42127'],
      ['36.73.05.1008', 'Gelam', '42128'],
    ],
  },
  {
    district: {code: '36.73.06', name: 'Taktakan'},
    villages: [
      ['36.73.06.1001', 'Taktakan', '42162'],
      ['36.73.06.1002', 'Sayar', '42162'],
      ['36.73.06.1003', 'Pancur', '42162'],
      ['36.73.06.1004', 'Kuranji', '42162'],
      ['36.73.06.1005', 'Kalanganyar', '42162'],
      ['36.73.06.1006', 'Cilowong', '42162'],
      ['36.73.06.1007', 'Panggungjati', '42162'],
      ['36.73.06.1008', 'Drangong', '42162'],
      ['36.73.06.1009', 'Umbul Tengah', '42162'],
      ['36.73.06.1010', 'Sepang', '42162'],
      ['36.73.06.1011', 'Lialang', '42162'],
      ['36.73.06.1012', 'Taman Baru', '42162'],
      ['36.73.06.1013', 'Cibendung', '42162'],
    ],
  },
];
