import { TriangleAlert } from 'lucide';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Me } from '../contract/session.ts';
import { formatDate, formatTime } from '../ui-shared/format.ts';
import { Icon } from '../ui-shared/icon.tsx';
import { everySecond } from '../ui-shared/server-clock.ts';
import { counterTexts, signInTexts } from '../ui-shared/texts/counter-texts.ts';
import { type Text, t } from '../ui-shared/texts/language.ts';
import { problemText } from '../ui-shared/texts/problem-texts.ts';
import { catalogue, timeZone } from './catalogue-store.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { signIn } from './session.ts';
import { useTitle } from './use-title.ts';

export interface SignInProps {
  /** Whose session has ended, to spare them the typing. */
  readonly lost: Me | null;
  /** It stands in front of the page that was open, and of whatever dialog is open there. */
  readonly over: boolean;
}

/** The door for staff. */
export function SignIn(props: SignInProps) {
  useTitle(t(signInTexts.title));
  return props.over ? <Over lost={props.lost} /> : <Door lost={props.lost} />;
}

/** Only a modal dialog stands in front of another one. */
function Over({ lost }: DoorProps) {
  const element = useRef<HTMLDialogElement>(null);
  const show = (): void => element.current?.showModal();
  useLayoutEffect(show, []);
  return (
    <dialog ref={element} class="door-over" onCancel={(event) => event.preventDefault()} onClose={show}>
      <Door lost={lost} />
    </dialog>
  );
}

type DoorProps = Pick<SignInProps, 'lost'>;

function Door({ lost }: DoorProps) {
  const mall = catalogue.value?.mall;
  return (
    <div class="door">
      <header class="door-top">
        <p class="door-brand">
          <strong>{t(counterTexts.product)}</strong>
          {mall !== undefined && <span>{mall.name}</span>}
        </p>
        <LanguageSwitch />
      </header>
      <main class="door-main">
        <SignInForm lost={lost} />
        {catalogue.value?.demo === true && <p class="door-demo">{t(signInTexts.demo)}</p>}
      </main>
      <footer class="door-foot">
        {mall !== undefined && (
          <p>
            {formatDate(everySecond.value, timeZone.value)} · {formatTime(everySecond.value, timeZone.value)}{' '}
            {mall.timeZoneLabel}
          </p>
        )}
      </footer>
    </div>
  );
}

function leadFor(lost: Me | null): Text {
  if (lost === null) return signInTexts.lead;
  return lost.counterId === null ? signInTexts.expiredHere : signInTexts.expired;
}

function SignInForm({ lost }: DoorProps) {
  const known = lost?.username ?? '';
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<readonly [Text, Text?] | null>(null);
  const [visible, setVisible] = useState(false);
  const username = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  // The page has no other purpose than this field.
  useEffect(() => (known === '' ? username : password).current?.focus(), []);
  const secretField = { ref: password, class: 'field', autocomplete: 'current-password', maxLength: 256 } as const;

  const submit = async (): Promise<void> => {
    const name = username.current?.value.trim() ?? '';
    const secret = password.current?.value ?? '';
    if (name === '' || secret === '') return setFailure([signInTexts.missing]);
    setBusy(true);
    const reply = await signIn(name, secret);
    // On success this form is gone already.
    if (reply.ok) return;
    setBusy(false);
    const text = problemText(reply.problem);
    setFailure([text.title, text.next]);
    password.current?.select();
  };
  return (
    <form
      class="door-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <h1>{t(signInTexts.title)}</h1>
      <p class="muted">{t(leadFor(lost))}</p>
      <label class="door-field">
        <span>{t(signInTexts.username)}</span>
        <input
          ref={username}
          class="field"
          defaultValue={known}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          maxLength={64}
        />
      </label>
      <label class="door-field">
        <span>{t(signInTexts.password)}</span>
        <span class="door-password">
          {visible ? <input {...secretField} type="text" /> : <input {...secretField} type="password" />}
          <button type="button" class="quiet-button" onClick={() => setVisible(!visible)}>
            {t(visible ? signInTexts.hide : signInTexts.show)}
          </button>
        </span>
      </label>
      <div role="alert">
        {failure !== null && (
          <p class="band band--over door-failure">
            <Icon icon={TriangleAlert} size="24px" />
            <span>
              <strong>{t(failure[0])}</strong> {failure[1] !== undefined && t(failure[1])}
            </span>
          </p>
        )}
      </div>
      <button type="submit" class="button button--strong door-submit" aria-disabled={busy}>
        {t(busy ? signInTexts.busy : signInTexts.submit)}
      </button>
    </form>
  );
}
