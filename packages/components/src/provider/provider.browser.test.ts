import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {ClientController} from './client-controller.js';
import type {ClientSource} from './client-source.js';
import './provider.define.js';
import {Provider} from './provider.js';

/** A client that has one operation, which is enough for whoever needs no other. */
function clientOf(area: string): ClientSource {
  return {
    me: {
      get: () =>
        Promise.resolve({
          role: 'city-office',
          cooperative: null,
          member: null,
          partner: null,
          area,
          permissions: [],
        }),
    },
  };
}

const city = clientOf('36.73');
const regency = clientOf('36.04');

class Asker extends LitElement {
  readonly source = new ClientController(this);
  updates = 0;

  protected override render(): TemplateResult {
    this.updates += 1;
    return html`<slot></slot>`;
  }
}
customElements.define('test-asker', Asker);

class Frame extends LitElement {
  protected override render(): TemplateResult {
    return html`<test-asker></test-asker>`;
  }
}
customElements.define('test-frame', Frame);

function asker(under: Element): Asker {
  return under.querySelector<Asker>('test-asker')!;
}

describe('a provider', () => {
  it('hands its client to every element below it', async () => {
    const provider = await fixture<Provider>(
      html`<kop-provider .client=${city}
        ><section><test-asker></test-asker></section
      ></kop-provider>`,
    );
    expect(asker(provider).source.client).to.equal(city);
    expect(await asker(provider).source.client?.me?.get?.({})).to.include({area: '36.73'});
  });

  it('reaches through shadow roots', async () => {
    const provider = await fixture<Provider>(
      html`<kop-provider .client=${city}><test-frame></test-frame></kop-provider>`,
    );
    const frame = provider.querySelector<Frame>('test-frame')!;
    await frame.updateComplete;
    expect(frame.shadowRoot!.querySelector<Asker>('test-asker')!.source.client).to.equal(city);
  });

  it('leaves its children as they are, and takes no room of its own', async () => {
    const provider = await fixture<Provider>(
      html`<kop-provider .client=${city}
        ><p>Satu</p>
        <!-- dua -->
        <p>Tiga</p></kop-provider
      >`,
    );
    expect([...provider.children].map(({textContent}) => textContent)).to.eql(['Satu', 'Tiga']);
    expect(getComputedStyle(provider).display).to.equal('contents');
    provider.hidden = true;
    expect(getComputedStyle(provider).display).to.equal('none');
  });

  it('tells every element below when its client changes, and only then', async () => {
    const provider = await fixture<Provider>(
      html`<kop-provider .client=${city}><test-asker></test-asker></kop-provider>`,
    );
    const element = asker(provider);
    await element.updateComplete;
    const before = element.updates;
    provider.client = city;
    await element.updateComplete;
    expect(element.updates).to.equal(before);
    provider.client = regency;
    await element.updateComplete;
    expect([element.source.client, element.updates]).to.eql([regency, before + 1]);
    provider.client = undefined;
    expect(element.source.client).to.equal(undefined);
  });

  it('is the one that counts where it is the nearest, also while it has no client', async () => {
    const outer = await fixture<Provider>(
      html`<kop-provider .client=${city}>
        <test-asker></test-asker>
        <kop-provider id="inner"><test-asker id="within"></test-asker></kop-provider>
      </kop-provider>`,
    );
    const within = outer.querySelector<Asker>('#within')!;
    expect(within.source.client).to.equal(undefined);
    outer.querySelector<Provider>('#inner')!.client = regency;
    expect([asker(outer).source.client, within.source.client]).to.eql([city, regency]);
  });

  it('that comes between takes over, and gives back when it goes', async () => {
    const outer = await fixture<Provider>(
      html`<kop-provider .client=${city}
        ><div><test-asker></test-asker></div
      ></kop-provider>`,
    );
    const element = asker(outer);
    const inner = document.createElement('kop-provider');
    inner.client = regency;
    const place = element.parentElement!;
    place.append(inner);
    inner.append(element);
    expect(element.source.client).to.equal(regency);
    place.append(element);
    inner.remove();
    expect(element.source.client).to.equal(city);
    inner.client = undefined;
    expect(element.source.client).to.equal(city);
  });

  it('may be moved with all that is below it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <kop-provider id="a" .client=${city}></kop-provider>
        <kop-provider id="b" .client=${regency}
          ><section><test-asker></test-asker></section
        ></kop-provider>
      </div>`,
    );
    const [a, b] = [...page.querySelectorAll('kop-provider')];
    const element = asker(page);
    a!.append(b!);
    expect(element.source.client).to.equal(regency);
    a!.append(b!.firstElementChild!);
    expect(element.source.client).to.equal(city);
  });

  it('keeps its client from what is taken out', async () => {
    const provider = await fixture<Provider>(
      html`<kop-provider .client=${city}><test-asker></test-asker></kop-provider>`,
    );
    const element = asker(provider);
    provider.after(element);
    expect(element.source.client).to.equal(undefined);
    provider.client = regency;
    await element.updateComplete;
    expect(element.source.client).to.equal(undefined);
    element.remove();
  });
});

describe('a provider that is defined after the elements below it', () => {
  class Late extends Provider {}

  it('finds them, with a client that it was given before', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <late-provider><test-frame></test-frame><test-asker></test-asker></late-provider>
      </div>`,
    );
    const frame = page.querySelector<Frame>('test-frame')!;
    await frame.updateComplete;
    const deep = frame.shadowRoot!.querySelector<Asker>('test-asker')!;
    expect([deep.source.client, asker(page).source.client]).to.eql([undefined, undefined]);

    const provider = page.firstElementChild as Late;
    provider.client = city;
    customElements.define('late-provider', Late);
    await provider.updateComplete;
    expect([deep.source.client, asker(page).source.client]).to.eql([city, city]);
    provider.client = regency;
    expect([deep.source.client, asker(page).source.client]).to.eql([regency, regency]);
  });

  class LateInner extends Provider {}

  it('takes them over from one further out, which is then no longer heard', async () => {
    const outer = await fixture<Provider>(
      html`<kop-provider .client=${city}
        ><late-inner><test-asker></test-asker></late-inner
      ></kop-provider>`,
    );
    expect(asker(outer).source.client).to.equal(city);
    customElements.define('late-inner', LateInner);
    (outer.querySelector('late-inner') as LateInner).client = regency;
    outer.client = clientOf('32.01');
    expect(asker(outer).source.client).to.equal(regency);
  });
});

describe('an element without a provider', () => {
  it('works, without a client', async () => {
    const element = await fixture<Asker>(html`<test-asker>Isi</test-asker>`);
    expect([element.source.client, element.updates]).to.eql([undefined, 1]);
  });
});
