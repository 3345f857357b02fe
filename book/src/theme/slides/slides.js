// On a phone the stage is narrow, so that type stays readable; what is too
// long for it scrolls.
const phone = matchMedia("(max-width: 40rem)");

function fit() {
  Reveal.configure(phone.matches
    ? { width: 640, height: Math.round(640 * innerHeight / innerWidth) }
    : { width: 1280, height: 720 });
}

phone.addEventListener("change", fit);
fit();
