import {createContext, useContext, type ComponentType} from 'react'
import type {LayoutProps} from 'sanity'

/** The site that shows the content to readers. */
export interface SiteOptions {
  /** Its origin, for example `https://health.example`. Pages stand at the paths of `pathOf`. */
  url: string
  /**
   * Opens the site's preview of drafts. Leave it out of a Studio that anybody can load: the
   * preview then shows what is published.
   */
  previewSecret?: string | undefined
  /** What the site is called, for its structured data. */
  name?: string
  /** The language of its pages (BCP 47), where an article does not say its own. */
  language?: string
  /** Who publishes the pages, where an article does not name its own. */
  publisher?: {name: string; url?: string; logo?: string}
}

const SiteContext = createContext<SiteOptions | undefined>(undefined)

/** The site of this Studio; undefined when its configuration names none. */
export function useSite(): SiteOptions | undefined {
  return useContext(SiteContext)
}

/** A layout of the Studio in which `useSite` finds the site. */
export function siteProvider(site: SiteOptions | undefined): ComponentType<LayoutProps> {
  return function SiteProvider(props) {
    return <SiteContext value={site}>{props.renderDefault(props)}</SiteContext>
  }
}
