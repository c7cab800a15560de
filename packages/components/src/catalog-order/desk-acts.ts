import {groupDigits} from '../format/group-digits.js';
import type {Locale} from '../format/locale.js';
import {handOver} from './hand-over.js';
import {removeFromDraft, setNote, setTyped} from './order-draft.js';
import type {OrderDesk} from './order-desk.js';
import type {OrderGroup} from './order-groups.js';
import type {OrderActs} from './order-view.js';
import {askAgain, forgetRefusal, giveBack} from './outbox.js';
import {readCount} from './read-count.js';
import {stateText} from './placed-template.js';
import {requirementsOf} from './review-template.js';
import type {OrderText} from './sentences.js';

/** What a person does at a desk, carried out. */
export function actsOf(desk: OrderDesk, locale: () => Locale, text: () => OrderText): OrderActs {
  const typedOf = (product: string): string | undefined =>
    desk.store.kept.draft.lines.find((line) => line.product === product)?.typed;
  const type = (product: string, typed: string): void => {
    desk.store.change((kept) => {
      const partner = kept.draft.lines.find((line) => line.product === product)?.partner ?? '';
      return forgetRefusal({...kept, draft: setTyped(kept.draft, product, typed)}, partner, product);
    });
  };
  const firstWrong = ({lines, problems}: OrderGroup): string | undefined => {
    const line = lines.find((one) => one.problems.length > 0);
    if (line) return `[data-product="${CSS.escape(line.product.id)}"]`;
    return problems.some((problem) => problem.startsWith('note'))
      ? 'textarea[aria-invalid="true"]'
      : undefined;
  };
  return {
    type(product, typed) {
      desk.typedIn = product;
      // What was wrong is being corrected.
      if (desk.news?.failed) desk.news = undefined;
      type(product, typed);
    },
    settleTyped(product) {
      if (desk.typedIn === product) desk.typedIn = undefined;
      const typed = typedOf(product) ?? '';
      const quantity = readCount(typed);
      const written = typeof quantity === 'number' ? groupDigits(quantity, locale()) : typed;
      if (written !== typed)
        desk.store.change((kept) => ({...kept, draft: setTyped(kept.draft, product, written)}));
      desk.update();
    },
    step(product, by) {
      const found = desk.grouped.groups
        .flatMap(({lines}) => lines)
        .find((line) => line.product.id === product);
      if (!found) return;
      const least = Math.max(1, found.product.minimumQuantity ?? 1);
      const next = found.quantity === null ? least : found.quantity + by;
      if (next < 1 || (by < 0 && next < least) || !Number.isSafeInteger(next)) return;
      desk.typedIn = undefined;
      type(product, groupDigits(next, locale()));
    },
    remove(product) {
      const name = desk.grouped.groups
        .flatMap((group) => group.lines)
        .find((line) => line.product.id === product)?.product.name;
      const [, removed] = removeFromDraft(desk.store.kept.draft, {product});
      desk.store.change((kept) => ({...kept, draft: removeFromDraft(kept.draft, {product})[0]}));
      desk.focus = '#undo';
      desk.say({key: 'removed', values: {product: name ?? product}, removed});
    },
    clear(partner) {
      const supplier =
        desk.grouped.groups.find((group) => group.partner.id === partner)?.partner.name ?? partner;
      const [, removed] = removeFromDraft(desk.store.kept.draft, {partner});
      desk.store.change((kept) =>
        forgetRefusal({...kept, draft: removeFromDraft(kept.draft, {partner})[0]}, partner),
      );
      desk.focus = '#undo';
      desk.say({key: 'cleared', values: {supplier}, removed});
    },
    undo() {
      desk.undo();
    },
    note(partner, note) {
      desk.store.change((kept) => ({...kept, draft: setNote(kept.draft, partner, note)}));
    },
    review(partner) {
      desk.typedIn = undefined;
      const group = desk.grouped.groups.find((one) => one.partner.id === partner);
      if (!group) return;
      if (group.ready) {
        desk.say(undefined);
        desk.review(partner);
        return;
      }
      const count = group.problems.length + group.lines.filter(({problems}) => problems.length > 0).length;
      desk.focus = firstWrong(group);
      desk.say({key: 'correct', values: {count}, failed: true});
    },
    confirmRequirements(read) {
      desk.requirementsRead = read;
      desk.say(undefined);
    },
    send() {
      const group = desk.grouped.groups.find((one) => one.partner.id === desk.reviewing);
      if (group && requirementsOf({say: ({id}) => id}, group).length > 0 && !desk.requirementsRead) {
        desk.requirementsAsked = true;
        desk.focus = '#read';
        desk.say(undefined);
        return;
      }
      desk.send();
    },
    go(place) {
      if (place === 'draft' && desk.reviewing !== undefined)
        desk.focus = `[data-review="${CSS.escape(desk.reviewing)}"]`;
      desk.say(undefined);
      desk.go(place);
    },
    sendNow(key) {
      desk.store.change((kept) => askAgain(kept, key, Date.now()));
      desk.sendAll();
    },
    askGiveBack(key) {
      desk.focus = key === undefined ? `[data-give-back="${CSS.escape(desk.givingBack ?? '')}"]` : '#gb';
      desk.givingBack = key;
      desk.say(undefined);
    },
    giveBack(key) {
      const supplier = desk.store.kept.waiting.find((one) => one.key === key)?.supplier ?? '';
      desk.store.change((kept) => giveBack(kept, key));
      desk.say({key: 'givenBack', values: {supplier}, place: 'draft'});
      desk.givingBack = undefined;
      desk.focus = '#orders';
    },
    async moveNow() {
      const id = desk.list.moving?.order.id;
      const moved = await desk.list.move();
      if (moved === undefined) return;
      desk.focus = `[data-order="${CSS.escape(id ?? '')}"]`;
      desk.say(
        moved === 'changed'
          ? {key: 'movedMeanwhile', values: {}, failed: true}
          : {key: 'moved', values: {order: moved.id, state: stateText({text: text()}, moved.state)}},
      );
    },
    async hand(how) {
      await handOver(desk, how, locale(), text());
    },
  };
}
