let isPressed = false;

window.addEventListener("pointerdown", () => (isPressed = true), true);
for (const end of ["pointerup", "pointercancel"])
  window.addEventListener(end, () => (isPressed = false), true);

/**
 * Does something now, or once the press that is under way has become a click: a page that moves
 * in between takes what is being clicked away from under the pointer.
 */
export function whenReleased(act: () => void) {
  if (!isPressed) {
    act();
    return;
  }
  const release = new AbortController();
  const end = () => {
    release.abort();
    setTimeout(act);
  };
  window.addEventListener("pointerup", end, { signal: release.signal });
  window.addEventListener("pointercancel", end, { signal: release.signal });
}
