import {html} from 'hono/html'

import type {View} from '../html/layout.ts'
import type {Visit} from '../visit.ts'

/** What a reader sees where there is no page. */
export function notFoundPage(visit: Visit): View {
  return {
    title: 'Page not found',
    description: 'There is no page at this address.',
    path: '/404',
    unlisted: true,
    main: html`<div class="problem">
      <h1>There is no page here</h1>
      <p class="lead">It may have moved, or it may not be published yet.</p>
      <p>
        Look in the <a href="${visit.path('/a-to-z')}">A to Z</a>, or search above for what you
        need.
      </p>
    </div>`,
  }
}

/** What a reader sees when the content cannot be read. */
export function unreachablePage(): View {
  return {
    title: 'Not available at the moment',
    description: 'The content cannot be read at the moment.',
    path: '/503',
    unlisted: true,
    main: html`<div class="problem">
      <h1>This page is not available at the moment</h1>
      <p class="lead">The content cannot be read. Please try again in a minute.</p>
      <p>In an emergency do not wait: call your local emergency number.</p>
      <p class="help">
        For whoever runs this site: the Content Lake does not answer. Start it with
        <code>npm start</code> or <code>npm run lake</code>.
      </p>
    </div>`,
  }
}

/** What somebody sees who asks for drafts and may not. */
export function refusedPage(): View {
  return {
    title: 'Preview not allowed',
    description: 'A preview needs its secret.',
    path: '/401',
    unlisted: true,
    main: html`<div class="problem">
      <h1>This preview is closed</h1>
      <p class="lead">
        Drafts are shown only to those who come from the Studio, with the secret of this site.
      </p>
      <p>Open the document in the Studio, and its preview from there.</p>
    </div>`,
  }
}
