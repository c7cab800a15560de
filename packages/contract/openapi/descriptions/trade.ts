import type {Descriptions} from './description.ts';

/** Partners, products and orders. */
export const trade: Descriptions = {
  Partner: {
    about: 'Who supplies or lends.',
    fields: {
      id: 'The partner.',
      name: 'Its name.',
      kind: 'A BUMN (state enterprise), a subsidiary of one, or a public body.',
      lender: 'Whether it lends to cooperatives.',
      note: 'What else is to be known.',
    },
  },
  Limit: {
    about: 'At most so much of a product.',
    fields: {per: 'For whom or what the limit is.', quantity: 'How many units.', text: 'The limit in words.'},
  },
  Product: {
    about:
      'Something that a partner supplies; a price that was not found is null, and the partner has to be asked.',
    fields: {
      id: 'The product.',
      partner: 'Who supplies it.',
      name: 'Its name.',
      category: 'What kind of thing it is.',
      unit: 'What one of it is.',
      price: 'The price of one unit, null where it was not found.',
      priceKind:
        'Which price that is: HET (harga eceran tertinggi, highest retail price), an official list, a contribution, a limit of financing.',
      priceNote: 'What the price is made of.',
      redemptionPrice:
        'Harga tebus: what the cooperative pays the partner for one unit, null where it was not found.',
      priceArea: 'Where the price holds.',
      asOf: 'When the price was published.',
      sources: 'Where it was read.',
      certainty: 'How sure the sources are.',
      orderable: 'Whether it can stand in an order; services and buildings cannot.',
      minimumQuantity: 'The smallest order in units, null where none is stated.',
      limits: 'What may not be exceeded.',
      requirements: 'What the cooperative has to be or have.',
      channel: 'How the partner takes orders.',
      note: 'What else is to be known.',
    },
  },
  OrderLine: {
    about: 'A line of an order, as on the day of the order.',
    fields: {
      product: 'The product.',
      name: 'Its name.',
      unit: 'What one of it is.',
      quantity: 'How many units.',
      unitPrice: 'The price of one unit, null where the partner names it.',
      priceKind:
        'What the price is: `redemption-price` is what a cooperative pays, `ceiling-price` (HET) the most that a customer may be asked for.',
      subtotal: 'Quantity times price, null where the price is.',
    },
  },
  OrderEvent: {
    about: 'Something that happened to an order.',
    fields: {
      state: 'Where it stood afterwards.',
      at: 'When.',
      by: 'Who did it: the cooperative’s board or the partner.',
      note: 'What was noted with it, or null.',
    },
  },
  Order: {
    about: 'An order of a cooperative with the partner itself; there is no third.',
    fields: {
      id: 'The order.',
      cooperative: 'Who ordered.',
      partner: 'Who supplies.',
      supplier: 'The name of the partner.',
      lines: 'What was ordered.',
      total: 'What it costs, null while a price is open.',
      note: 'What the cooperative wrote, or null.',
      state: 'Where it stands.',
      actions: 'What the caller may do with it now.',
      timeline: 'What happened to it, oldest first.',
      createdAt: 'When it was placed.',
      updatedAt: 'When any of this last changed.',
    },
  },
  OrderInput: {
    about: 'A new order with one partner; an order to two partners is two orders.',
    fields: {
      partner: 'Who is to supply.',
      lines: 'What is wanted.',
      'lines.product': 'The product.',
      'lines.quantity': 'How many units.',
      note: 'What the partner is to know.',
    },
  },
  OrderMove: {
    about: 'A step on the way of an order.',
    fields: {action: 'Which step.', note: 'What is to be noted with it.'},
  },
};
