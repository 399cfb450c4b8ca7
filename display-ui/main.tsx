import '../ui-shared/polyfills.ts';
import '../ui-shared/base.css';
import './display.css';
import { render } from 'preact';
import { DisplayApp } from './display-app.tsx';
import { followViewport } from './fit.ts';

const root = document.getElementById('app');
if (root !== null) {
  const parameters = new URLSearchParams(location.search);
  document.documentElement.dataset.theme = parameters.get('theme') === 'light' ? 'light' : 'dark';
  followViewport();
  render(<DisplayApp zone={parameters.get('zone')} />, root);
}
