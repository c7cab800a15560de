import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../packages/components/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'requiredFirst'},
    options: {storySort: {order: ['Mulai', 'Simulasi pinjaman', 'Tabel angsuran']}},
  },
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {title: 'Colours', items: ['light', 'dark'], dynamicTitle: true},
    },
    language: {
      description: 'Language of the page',
      toolbar: {title: 'Language', items: ['id', 'en'], dynamicTitle: true},
    },
  },
  // One loop judges every story (packages/checks/src/stories.ts); here axe runs when asked for.
  initialGlobals: {scheme: 'light', language: 'id', a11y: {manual: true}},
  decorators: [
    (story, {globals, parameters}) => {
      const page = document.documentElement;
      page.lang = String(parameters['language'] ?? globals['language']);
      page.dataset['scheme'] = String(parameters['scheme'] ?? globals['scheme']);
      return story();
    },
  ],
};
export default preview;
