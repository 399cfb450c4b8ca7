import { useEffect, useState } from 'preact/hooks';
import { type Orientation, orientationOf } from './fit.ts';

/** How the screen hangs now. */
export function useOrientation(): Orientation {
  const [orientation, setOrientation] = useState(() => orientationOf(window.innerWidth, window.innerHeight));
  useEffect(() => {
    const look = () => setOrientation(orientationOf(window.innerWidth, window.innerHeight));
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return orientation;
}
