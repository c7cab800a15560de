import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/components/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The published files carry legacy decorators; so must the ones that stories load.
  viteFinal: (vite) => ({...vite, base: './', build: {...vite.build, chunkSizeWarningLimit: 2000}}),
};
export default config;
