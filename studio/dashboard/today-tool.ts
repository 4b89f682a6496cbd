import {SunIcon} from '@sanity/icons/Sun'
import type {Tool} from 'sanity'

import {Today} from './today.tsx'

/** The first screen of the Studio. */
export const todayTool: Tool = {name: 'today', title: 'Today', icon: SunIcon, component: Today}
