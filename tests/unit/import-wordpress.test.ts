import {describe, expect, it} from 'vitest'

import {convertDocument} from '../../importer/convert.ts'
import {readSource} from '../../importer/read/index.ts'
import {knowledgeOf, showBody, showEntry, showLedger} from './import-helpers.ts'

function item(fields: Readonly<Record<string, string>>): string {
  const tags = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`)
  return `<item>\n${tags.join('\n')}\n</item>`
}

function exportOf(...items: string[]): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<language>en-GB</language>
<wp:author><wp:author_login>jo</wp:author_login><wp:author_display_name><![CDATA[Jo Doe]]></wp:author_display_name></wp:author>
${items.join('\n')}
</channel></rss>`)
}

const POST = item({
  title: 'Iron &amp;#8217;s role',
  link: 'https://example.org/iron/?a=1&amp;b=2',
  'dc:creator': '<![CDATA[jo]]>',
  'content:encoded': `<![CDATA[<!-- wp:paragraph -->
<p>Iron is a metal &amp; more.</p>
<!-- /wp:paragraph -->
<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>Food</td><td>mg</td></tr><tr><td>Beans</td><td>2</td></tr></tbody></table><figcaption>Iron in food</figcaption></figure><!-- /wp:table -->
[gallery ids="1,2"]
<!-- wp:heading --><h2 class="wp-block-heading">Intake</h2><!-- /wp:heading -->
<p>Eat <a href="/beans">beans</a>.</p>
<div class="sharedaddy">Share this post</div>]]>`,
  'excerpt:encoded': '<![CDATA[About iron.]]>',
  'wp:post_id': '7',
  'wp:post_date_gmt': '2024-03-01 10:00:00',
  'wp:post_name': 'iron-role',
  'wp:status': 'publish',
  'wp:post_type': 'post',
})

const CLASSIC = item({
  title: 'Classic',
  'content:encoded': `<![CDATA[First paragraph,
with a break.

Second one.

[caption id="attachment_6" width="300"]<img src="a.png" alt="Beans" /> A bowl[/caption]]]>`,
  'wp:post_id': '8',
  'wp:status': 'publish',
  'wp:post_type': 'page',
})

const OTHERS = [
  item({
    title: 'pic',
    'wp:post_id': '6',
    'wp:status': 'inherit',
    'wp:post_type': 'attachment',
    'content:encoded': '',
  }),
  item({
    title: 'Unfinished work',
    'wp:post_id': '9',
    'wp:status': 'draft',
    'wp:post_type': 'post',
    'content:encoded': '<![CDATA[<p>Two words</p>]]>',
  }),
]

describe('reading a WordPress export', async () => {
  const file = await readSource({file: 'e.xml', bytes: exportOf(POST, ...OTHERS, CLASSIC)})
  const [post, classic] = file.documents
  if (!post || !classic) throw new Error('no documents')

  it('reads a post of blocks, with its title unescaped and its tables whole', () => {
    const converted = convertDocument(post, knowledgeOf())
    const {body, ...fields} = converted.draft.fields
    expect(body.length).toBe(4)
    expect(fields).toEqual({
      title: 'Iron ’s role',
      slug: {_type: 'slug', current: 'iron-role'},
      summary: 'About iron.',
      publishedAt: '2024-03-01',
      language: 'en-GB',
    })
    expect(showBody(converted)).toEqual([
      'normal: Iron is a metal & more.',
      'table: Iron in food / Food | mg / Beans | 2',
      'h2: Intake',
      'normal: Eat <link https://example.org/beans>beans</>.',
    ])
    expect(showLedger(converted)).toEqual([
      '13 dropped shortcode [2]: [gallery ids="1,2"]',
      '16 dropped share [3]: Share this post',
    ])
    expect(converted.draft.provenance).toEqual({
      fileName: 'e.xml#post-7',
      checksum: post.checksum,
      format: 'wxr',
      sourceUrl: 'https://example.org/iron/?a=1&b=2',
      originalAuthor: 'Jo Doe',
      originalDate: '2024-03-01',
      language: 'en-GB',
    })
  })

  it('gives a classic post its paragraphs, and captions to its images', () => {
    const image = {
      assetId: 'image-a-1x1-png',
      sha1: 'a',
      bytes: new Uint8Array(),
      fileName: 'a.png',
      mimeType: 'image/png',
      width: 1,
      height: 1,
    }
    const converted = convertDocument(classic, knowledgeOf(), new Map([['a.png', image]]))
    expect(showBody(converted)).toEqual([
      'normal: First paragraph,\nwith a break.',
      'normal: Second one.',
      'figure: Beans | A bowl',
    ])
  })

  it('lists items that are no articles, and posts that WordPress does not show', () => {
    expect(file.ledger.map(showEntry)).toEqual([
      '24 dropped wordpress-attachment [1]: pic',
      '31 dropped wordpress-post [4]: Unfinished work',
    ])
    expect(file.words).toBe(post.words + classic.words + 5)
  })
})
