/** The part of the DTCG format that `tokens.json` uses. */
export interface ThemeTokens {
  color: {light: ColorRoles; dark: ColorRoles};
  space: {base: {$value: Dimension}};
  radius: {base: {$value: Dimension}};
}

type ColorRoles = Record<string, {$value: {hex: string}}>;
type Dimension = {value: number; unit: string};

/** Public names and default values, and the pair for light and dark where a browser can tell them apart. */
interface CustomProperty {
  name: string;
  value: string;
  lightDark?: string;
}

const unused = ['positive', 'space', 'radius'];

/**
 * The module `tokens.styles.ts`: private properties for `:host`, each from its public one. `light-dark()` follows the page's
 * `color-scheme`, so a page that is only light stays light on a dark phone.
 */
export function renderStylesModule(tokens: ThemeTokens): string {
  const declare = (indent: string, property: CustomProperty, value: string) =>
    `${indent}--_${property.name}: var(--kop-${property.name}, ${value});\n`;
  // Only what an element uses today: the rest waits in theme.css.
  const properties = customProperties(tokens).filter(({name}) => !unused.includes(name));
  const plain = properties.map((property) => declare('    ', property, property.value));
  const paired = properties.map((property) =>
    property.lightDark ? declare('      ', property, property.lightDark) : '',
  );
  return `import {css} from 'lit';

/** Written from tokens.json: each \`--_name\` is the page's \`--kop-name\` or its default, light or dark with the page. */
export const tokens = css\`
  :host {
${plain.join('')}  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
${paired.join('')}    }
  }
\`;
`;
}

/** The file `theme.css`: every public property with its default, for a page to copy and change. */
export function renderThemeCss(tokens: ThemeTokens): string {
  const properties = customProperties(tokens);
  const plain = properties.map(({name, value}) => `  --kop-${name}: ${value};\n`);
  const paired = properties.map(({name, lightDark}) =>
    lightDark ? `    --kop-${name}: ${lightDark};\n` : '',
  );
  return `:root {\n${plain.join('')}}\n@supports (color: light-dark(#000, #fff)) {\n  :root {\n${paired.join('')}  }\n}\n`;
}

function customProperties({color, space, radius}: ThemeTokens): CustomProperty[] {
  const short = (hex: string) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
  const colors = Object.entries(color.light).map(([name, {$value}]) => {
    const light = short($value.hex);
    const dark = color.dark[name]?.$value.hex;
    if (!dark) throw new RangeError(`tokens.json: ${name} has no dark value`);
    return {name, value: light, lightDark: `light-dark(${light}, ${short(dark)})`};
  });
  const length = ({value, unit}: Dimension) => `${value}${unit}`;
  return [
    ...colors,
    {name: 'space', value: length(space.base.$value)},
    {name: 'radius', value: length(radius.base.$value)},
  ];
}
