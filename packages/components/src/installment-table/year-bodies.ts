import {drawYear, type DrawnYear, shapeOf} from './drawn-year.js';
import type {TableView} from './view.js';
import {yearTexts} from './year-texts.js';

/**
 * Keeps the years of a table in step with a schedule. A step of a slider changes thousands of amounts and hardly ever a row, so
 * the elements stay and only their texts change; a template for every row takes Lit several times as long.
 */
export class YearBodies {
  #drawn: DrawnYear[] = [];
  #foot: Element | undefined;

  /** @param foot - The years stand before it. */
  draw(foot: Element, view: TableView): void {
    if (foot !== this.#foot) this.#drawn = [];
    this.#foot = foot;
    const dated = view.timetable.dueDates !== undefined;
    view.years.forEach((year, index) => {
      let drawn = this.#drawn[index];
      if (drawn?.shape !== shapeOf(year, dated)) {
        const old = drawn;
        drawn = drawYear(year, index, dated);
        if (old) old.body.replaceWith(drawn.body);
        else foot.before(drawn.body);
        this.#drawn[index] = drawn;
      }
      fold(drawn, !view.open.has(index));
      write(drawn, yearTexts(view, year));
    });
    for (const {body} of this.#drawn.splice(view.years.length)) body.remove();
  }
}

/** Folded rows stay, hidden, for paper. */
function fold({button, rows}: DrawnYear, folded: boolean): void {
  const expanded = String(!folded);
  if (button.getAttribute('aria-expanded') === expanded) return;
  button.setAttribute('aria-expanded', expanded);
  for (const row of rows) row.hidden = folded;
}

function write(drawn: DrawnYear, texts: readonly string[]): void {
  const {nodes, texts: old} = drawn;
  for (let index = 0; index < nodes.length; index++) {
    const text = texts[index]!;
    if (text !== old[index]) nodes[index]!.data = text;
  }
  drawn.texts = texts;
}
