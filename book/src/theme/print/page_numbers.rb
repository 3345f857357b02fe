# Behind a cross reference, the number of the page that it leads to. That page
# may not be there yet, so room is left for three digits, and the number is
# written when all pages are. Terms and sources are found by their names.
module PageNumbers
  BY_NAME = %w[glossary bibliography].freeze
  ROOM = '000'

  # Where a number is to be written, up to a right edge.
  Place = Struct.new :id, :page, :right, :y, :font, :size, :color

  # Notes where the room is, and leaves it empty.
  module Marker
    def self.render_behind fragment
      pdf = fragment.document
      pdf.number_later fragment unless pdf.scratch?
      fragment.conceal
    end
  end

  # Makes a fragment of the formatted text a place for a number.
  module Fragments
    def build_fragment fragment, tag_name, attrs
      super.tap do |it|
        if attrs[:class] == 'page-number'
          it[:callback] = (it[:callback] || []) | [Marker]
        end
      end
    end
  end

  def convert_inline_anchor node
    link = super
    id = node.attributes['refid']
    return link unless node.type == :xref && id && !node.attributes['path'] && numbered?(node.document, id)

    anchor = derive_anchor_from_id id
    %(#{link}<a anchor="#{anchor}" class="page">&#160;p.&#160;</a><a anchor="#{anchor}" class="page-number">#{ROOM}</a>)
  end

  def add_dest name, dest
    (@pages_of ||= {})[name] = page_number unless scratch?
    super
  end

  def number_later fragment
    _, _, right, top = fragment.absolute_bounding_box
    (@places ||= []) << (Place.new fragment.anchor, page_number, right,
      top - fragment.ascender, font, font_size, fragment.color)
  end

  def add_outline(*)
    write_numbers
    super
  end

  private

  def numbered? doc, id
    ref = doc.catalog[:refs][id]
    return false unless ref

    ref = ref.parent until ref.nil? || ref.context == :section && ref.level == 1
    ref && !(BY_NAME.include? ref.id)
  end

  def write_numbers
    first = @index.start_page_number
    (@places || []).each do |place|
      page = @pages_of[place.id] or raise %(no page has #{place.id})
      number = (page - first + 1).to_s
      go_to_page place.page
      canvas do
        set_font place.font, place.size
        fill_color place.color
        draw_text number, at: [place.right - (rendered_width_of_string number), place.y]
      end
    end
  end
end

Asciidoctor::PDF::FormattedText::Transform.prepend PageNumbers::Fragments
Asciidoctor::PDF::Converter.prepend PageNumbers
Asciidoctor::PDF::Converter.prepend Elsewhere
