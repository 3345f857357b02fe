# What the EPUB has beyond Asciidoctor EPUB3.
require 'asciidoctor-epub3'
require_relative 'back_matter'
require_relative 'elsewhere'

# Says how accessible it is: figures have alternative text, and nothing moves.
module Accessibility
  METADATA = {
    'schema:accessMode' => %w[textual visual],
    'schema:accessModeSufficient' => %w[textual textual,visual],
    'schema:accessibilityFeature' => %w[alternativeText longDescription readingOrder
                                        structuralNavigation tableOfContents],
    'schema:accessibilityHazard' => %w[none],
    'schema:accessibilitySummary' => ['Figures have descriptions. Schedules are tables. Nothing moves or makes a sound.']
  }.freeze

  def convert_document doc
    super.tap do |book|
      METADATA.each do |property, values|
        values.each do |value|
          book.metadata.add_metadata('meta', value)['property'] = property
        end
      end
    end
  end
end

# Names the cover for those who cannot see it.
module NamedCover
  def add_cover_page doc, name
    super&.tap do |page|
      page.content = page.content.sub '<svg ', %(<svg role="img" aria-label="#{doc.attr 'book-title'}" )
    end
  end
end

Asciidoctor::Epub3::Converter.prepend Accessibility
Asciidoctor::Epub3::Converter.prepend NamedCover
Asciidoctor::Epub3::Converter.prepend Elsewhere
