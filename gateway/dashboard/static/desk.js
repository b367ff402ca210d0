// Live parts: each element with `data-live` and an id is taken anew from its page while somebody looks at it. Where that
// fails, as when the session has ended, the element `halted` says so: figures that stand still must not look alive.
// The desk works the same without this script.
"use strict";

const PAUSE_SECONDS = 5;

async function refresh() {
  const parts = document.querySelectorAll("[data-live][id]");
  if (parts.length === 0 || document.hidden) return;
  const answer = await fetch(location.href, { headers: { accept: "text/html" }, redirect: "error" });
  if (!answer.ok) throw new Error(answer.statusText);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of parts) {
    const next = fresh.getElementById(part.id);
    const isInUse = part.contains(document.activeElement);
    if (next && !isInUse && next.textContent !== part.textContent) part.replaceWith(document.importNode(next, true));
  }
}

function tell(isHalted) {
  const told = document.getElementById("halted");
  if (told) told.hidden = !isHalted;
}

setInterval(() => refresh().then(() => tell(false), () => tell(true)), PAUSE_SECONDS * 1000);
