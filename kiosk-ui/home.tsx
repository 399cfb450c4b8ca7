import '../ui-shared/polyfills.ts';
import { render } from 'preact';
import './home.css';
import { setLanguage } from '../ui-shared/texts/language.ts';
import { HomePage, loadMall } from './home-page.tsx';

if (navigator.language.startsWith('en')) setLanguage('en');
const root = document.getElementById('app');
if (root) render(<HomePage />, root);
void loadMall();
