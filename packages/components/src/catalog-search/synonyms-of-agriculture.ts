import type {Synonym} from './synonym.js';

/** Fertiliser. */
export const synonymsOfAgriculture: readonly Synonym[] = [
  {
    words: ['pupuk', 'rabuk', 'gemuk', 'mes', 'emes', 'fertilizer', 'fertiliser', 'fertilizers', 'pupuk subsidi', 'pupuk pemerintah', 'pupuk kimia', 'pupuk tani', 'pupuk padi', 'pupuk sawah', 'pupuk buatan', 'pupuk petani', 'pupuk erdkk', 'lemi', 'obat padi'],
    means: ['pupuk', 'fertiliser'],
  },
  {
    words: ['urea', 'uria', 'yurea', 'orea', 'ure', 'urea subsidi', 'urea pusri', 'pusri', 'nitrea', 'pupuk nitrogen', 'nitrogen', 'pupuk putih', 'urea pink', 'pupuk pink', 'pupuk n', 'pupuk daun', 'urea kujang', 'kujang', 'urea kaltim', 'rabuk urea', 'urea prill'],
    means: ['urea'],
  },
  {
    words: ['npk', 'ponska', 'phonska', 'fonska', 'ponksa', 'phonska plus', 'npk phonska', 'pupuk majemuk', 'majemuk', 'compound fertilizer', 'npk subsidi', 'enpeka', 'en pe ka', 'npk mutiara', 'mutiara', 'npk kujang', 'npk pelangi', 'pelangi'],
    means: ['npk'],
    source: 'https://petrokimia-gresik.com/product/pupuk-subsidi-npk-phonska',
    readOn: '2026-11-27',
  },
  {
    words: ['kakao', 'coklat', 'cokelat', 'cacao', 'cocoa', 'pupuk coklat', 'pupuk cokelat', 'pupuk kakao', 'kebun coklat', 'pohon coklat', 'tanaman coklat', 'npk formula khusus', 'formula khusus', 'pupuk kebun kakao'],
    means: ['npk kakao', 'npk cocoa'],
  },
  {
    words: ['za', 'zet a', 'zwavelzure ammoniak', 'amonium sulfat', 'ammonium sulphate', 'ammonium sulfate', 'sulfat', 'pupuk tebu', 'tebu', 'tiwu', 'sugarcane', 'sugar cane', 'kebun tebu', 'tanaman tebu', 'pupuk belerang', 'pupuk sulfur'],
    means: ['za', 'fertiliser sugar cane'],
    source: 'https://id.wikipedia.org/wiki/Amonium_sulfat',
    readOn: '2026-11-27',
  },
  {
    words: ['organik', 'kompos', 'kandang', 'pupuk kandang', 'pupuk kompos', 'petroganik', 'pupuk alami', 'pupuk hayati', 'pupuk hijau', 'bokashi', 'organic', 'manure', 'compost', 'kotoran', 'pupuk kotoran', 'rabuk kandang', 'humus', 'pupuk organik granul', 'gemuk kandang', 'pupuk tahi'],
    means: ['organik', 'organic fertiliser'],
    source: 'https://petrokimia-gresik.com/product/petroganik',
    readOn: '2026-11-27',
  },
  {words: ['pupuk indonesia', 'petrokimia', 'petrokimia gresik', 'pihc', 'pupuk kaltim', 'kios pupuk', 'ppts', 'rdkk', 'erdkk'], means: ['partner:pupuk indonesia']},
  {words: ['pertanian', 'tani', 'petani', 'bertani', 'agriculture', 'farming', 'sarana produksi', 'saprotan', 'saprodi', 'patani', 'tetanen', 'wong tani', 'kelompok tani', 'poktan', 'gapoktan'], means: ['category:agriculture']},
];
