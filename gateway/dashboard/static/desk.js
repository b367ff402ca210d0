// Live parts: each element with `data-live` and an id is taken anew from its page while somebody looks at it.
// The desk works the same without this script.
"use strict";

const PAUSE_SECONDS = 5;

async function refresh() {
  const parts = document.querySelectorAll("[data-live][id]");
  if (parts.length === 0 || document.hidden) return;
  const answer = await fetch(location.href, { headers: { accept: "text/html" }, redirect: "error" });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of parts) {
    const next = fresh.getElementById(part.id);
    const isInUse = part.contains(document.activeElement);
    if (next && !isInUse && next.textContent !== part.textContent) part.replaceWith(document.importNode(next, true));
  }
}

setInterval(() => refresh().catch(() => {}), PAUSE_SECONDS * 1000);
