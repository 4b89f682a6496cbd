/**
 * Keeps an open page up to date. The page reads and works without this script.
 * When content that the page depends on is published, the page is fetched again
 * and what differs is put in its place: scroll position, focus, open details and
 * what was typed stay as they are. A page that was unpublished gives way to what
 * the site says of such pages: what a publisher takes back must not go on being
 * read as current. It comes back when it is published again.
 */
const main = document.querySelector('main')
const news = document.querySelector('#news')
const isPreview = new URLSearchParams(location.search).get('preview') === 'drafts'

if (main && news && window.EventSource) {
  listen()
  // Back and forward show a page as it was left, without its connection.
  addEventListener('pageshow', ({persisted}) => persisted && listen())
}

function listen() {
  const events = new EventSource(isPreview ? '/live?preview=drafts' : '/live')
  // Also when the connection begins, or begins again: something may have changed before.
  events.addEventListener('ready', () => update())
  events.addEventListener('change', ({data}) => {
    const changed = JSON.parse(data)
    const shown = new Set(main.dataset.tags.split(' '))
    if (changed.length === 0 || changed.some((tag) => shown.has(tag))) update()
  })
  addEventListener('pagehide', () => events.close(), {once: true})
}

let updating = false
let again = false
let silence

/** Fetches the page and takes over what differs. One at a time; what comes meanwhile is seen to after. */
async function update() {
  if (updating) {
    again = true
    return
  }
  updating = true
  try {
    const response = await fetch(location.href, {cache: 'no-cache'})
    const isGone = response.status === 404
    // A page that cannot be read at the moment: better the one that is shown.
    if (!response.ok && !isGone) return
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    const next = fresh.querySelector('main')
    if (!next || next.dataset.revision === main.dataset.revision) return
    morph(main, next)
    document.title = fresh.title
    // A slug that changed: the page goes on at its new address.
    if (response.redirected) history.replaceState(history.state, '', response.url + location.hash)
    if (isGone) scrollTo(0, 0)
    tell(isGone ? 'This page has just been withdrawn.' : 'This page has just been updated.')
  } catch {
    // The site does not answer; the stream says when it does again.
  } finally {
    updating = false
    if (again) {
      again = false
      update()
    }
  }
}

/** Says what happened, for a while; a screen reader says it too. */
function tell(what) {
  news.textContent = what
  clearTimeout(silence)
  silence = setTimeout(() => (news.textContent = ''), 8000)
}

/** Changes an element into another, keeping every node that can stay. */
function morph(from, to) {
  for (const name of from.getAttributeNames()) {
    // A reader opened these details: they stay open.
    if (!to.hasAttribute(name) && name !== 'open') from.removeAttribute(name)
  }
  for (const {name, value} of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value)
  }
  let current = from.firstChild
  for (const wanted of to.childNodes) {
    const match = find(current, wanted)
    if (!match) {
      from.insertBefore(document.importNode(wanted, true), current)
      continue
    }
    while (current !== match) {
      const passed = current
      current = current.nextSibling
      passed.remove()
    }
    current = match.nextSibling
    if (wanted.nodeType === Node.ELEMENT_NODE) morph(match, wanted)
    else if (match.data !== wanted.data) match.data = wanted.data
  }
  while (current) {
    const left = current
    current = current.nextSibling
    left.remove()
  }
}

/** The next sibling that can become the node: of the same kind, and with the same id or text first. */
function find(start, wanted) {
  if (wanted.nodeType !== Node.ELEMENT_NODE) {
    return start?.nodeType === wanted.nodeType ? start : null
  }
  let alike = null
  for (let node = start; node; node = node.nextSibling) {
    if (node.nodeName !== wanted.nodeName) continue
    if (node.id !== wanted.id) continue
    if (node.id || node.textContent === wanted.textContent) return node
    alike ??= node
  }
  return alike
}
