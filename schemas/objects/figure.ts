import {defineField, defineType} from '@sanity/types'

/** An image with its text alternative. */
export const figure = defineType({
  name: 'figure',
  title: 'Figure',
  type: 'object',
  fields: [
    defineField({
      name: 'image',
      title: 'Image',
      type: 'image',
      options: {hotspot: true},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'alt',
      title: 'Text alternative',
      type: 'string',
      description: 'What the image shows, for people who cannot see it. Not the caption again.',
    }),
    defineField({
      name: 'decorative',
      title: 'Decorative',
      type: 'boolean',
      description: 'The image adds no information: screen readers leave it out.',
      initialValue: false,
    }),
    defineField({name: 'caption', title: 'Caption', type: 'string'}),
    defineField({
      name: 'credit',
      title: 'Credit',
      type: 'string',
      description: 'Who made it, and under which licence.',
    }),
  ],
  preview: {
    select: {media: 'image', alt: 'alt', caption: 'caption', decorative: 'decorative'},
    prepare,
  },
})

function prepare({media, alt, caption, decorative}: Record<string, unknown>) {
  return {
    title: text(caption) ?? text(alt) ?? 'Figure',
    subtitle: decorative === true ? 'Decorative' : (text(alt) ?? 'No text alternative'),
    media: media as never,
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined
}
