import {html, type TemplateResult} from 'lit';
import type {CardTexts} from './card-texts.js';
import {initials} from './initials.js';
import {signs} from './mark-signs.js';
import {emblem} from './ornament.js';

/** How much smaller a name is written, from 1 to 4. */
function nameStep(name: string): 1 | 2 | 3 | 4 {
  const {length} = name;
  return length <= 26 ? 1 : length <= 56 ? 2 : length <= 110 ? 3 : 4;
}

function pair(label: string, value: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/**
 * The front of a card, as text.
 *
 * @param weave - The field's pattern, once it is there.
 * @param photo - Address of a photo that may be shown.
 * @param onPhotoError - The photo could not be loaded.
 */
export function faceTemplate(
  texts: CardTexts,
  weave: string | undefined,
  photo: {readonly address: string | undefined; readonly alt: string; readonly onError: () => void},
): TemplateResult {
  const {mark} = texts;
  return html`${
      weave &&
      html`<svg
        class="weave"
        viewBox="0 0 85.6 53.98"
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        <path d=${weave} />
      </svg>`
    }
    <div class="band" part="band">
      <slot name="logo"
        ><svg class="emblem" viewBox="0 0 10 10" aria-hidden="true">
          <path fill-rule="evenodd" d=${emblem} /></svg
      ></slot>
      <div>
        <p class="cooperative">${texts.cooperative}</p>
        <p class="place">${texts.place}</p>
      </div>
    </div>
    <div class="who">
      <div class="photo" part="photo">
        <slot name="photo"
          >${
            photo.address
              ? html`<img src=${photo.address} alt=${photo.alt} @error=${photo.onError} />`
              : html`<span aria-hidden="true">${initials(texts.name)}</span>`
          }</slot
        >
      </div>
      <div>
        <p class="title">${texts.title}${texts.sample && html` <strong>${texts.sample}</strong>`}</p>
        <p class="name s${nameStep(texts.name)}" part="name">${texts.name}</p>
        <dl class="numbers">${texts.numbers.map((number) => pair(...number))}</dl>
      </div>
    </div>
    <dl class="facts">${texts.facts.map((fact) => pair(...fact))}</dl>
    <p class=${mark ? 'foot marked' : 'foot'} part=${mark ? 'foot mark' : 'foot'}>
      ${
        mark &&
        html`<svg viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d=${signs[mark]} /></svg>`
      }${texts.foot}
    </p>`;
}
