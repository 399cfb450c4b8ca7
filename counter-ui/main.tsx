import '../ui-shared/polyfills.ts';
import '../ui-shared/base.css';
import './shell.css';
import './controls.css';
import './sign-in.css';
import './staff-page.css';
import './choose-counter.css';
import './dialog.css';
import './picks.css';
import './console/console.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { loadCatalogue } from './catalogue-store.ts';
import { restoreLanguage } from './language-switch.tsx';
import { loadSession } from './session.ts';

const root = document.getElementById('app');
if (root !== null) {
  restoreLanguage();
  void loadSession();
  void loadCatalogue();
  render(<App />, root);
}
