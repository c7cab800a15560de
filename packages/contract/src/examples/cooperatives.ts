import {legalStepNames, type Cooperative} from '../cooperatives.js';
import {districts} from './villages.js';

const operatingInSeptember = ['36.73.01.1002', '36.73.04.1007', '36.73.05.1003', '36.73.05.1004'];

/** A name repeats in the city only here, so its kecamatan tells it apart. */
const twice = 'Sukawana';

/**
 * One cooperative for each kelurahan of Kota Serang. Names follow the rule for naming them, no deed was seen; what nobody said of a
 * cooperative is not known. Four were named as operating on 24 September 2025; see docs/sources/places.md.
 */
export const cooperatives: readonly Cooperative[] = /* @__PURE__ */ districts.flatMap(
  ({district, villages}) =>
    villages.map(([code, village, postalCode]): Cooperative => {
      const operating = operatingInSeptember.includes(code);
      return {
        code,
        kind: 'KKMP',
        name: `Koperasi Kelurahan Merah Putih ${village === twice ? `${village} ${district.name}` : village}`,
        nameSource: 'derived',
        village,
        district: {...district},
        regency: {code: '36.73', name: 'Kota Serang'},
        postalCode,
        status: operating ? 'operating' : 'not-known',
        statusAsOf: operating ? '2025-09-24' : null,
        statusSource: operating
          ? {
              url: 'https://kopdes.ikidangbang.com/2025/09/67-koperasi-merah-putih-di-kota-serang,-hanya-16-y.html',
              publisher: 'Kabar Banten',
              date: '2025-09-24',
            }
          : null,
        address: null,
        phone: null,
        legalSteps: legalStepNames.map((step) => ({
          step,
          status: 'not-known',
          documentNumber: null,
          issuedOn: null,
          source: null,
        })),
        updatedAt: '2026-11-23T00:00:00+07:00',
      };
    }),
);
