import {EditIcon} from '@sanity/icons/Edit'
import {Button} from '@sanity/ui'
import {useIntentLink} from 'sanity/router'

interface EditLinkProps {
  id: string
  type: string
  /** The path to open in the form, as `pathText` writes it. */
  path: string
  /** What is edited, for those who do not see what stands beside it. */
  label: string
}

/** A link that opens the form of a document at one place. */
export function EditLink({id, type, path, label}: EditLinkProps) {
  const {href, onClick} = useIntentLink({intent: 'edit', params: {id, type, path}})
  return (
    <Button
      aria-label={label}
      as="a"
      fontSize={1}
      href={href}
      icon={EditIcon}
      mode="bleed"
      onClick={onClick}
      padding={2}
      text="Edit"
    />
  )
}
