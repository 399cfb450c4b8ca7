import '../ui-shared/polyfills.ts';
import { render } from 'preact';
import './kiosk.css';
import { KioskApp } from './kiosk-app.tsx';
import { startKiosk } from './kiosk-start.ts';

startKiosk();
const root = document.getElementById('app');
if (root) render(<KioskApp />, root);
