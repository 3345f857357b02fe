# An index of the glossary's terms and of the public names in listings: of a
# term, where it is explained and where a chapter first uses it; of a name, the
# listing that shows its declaration.
module IndexTerms
  def convert_inline_anchor node
    term = case node.type
           when :xref then node.attributes['refid']
           when :ref then node.id
           end
    return super if scratch? || !(term.to_s.start_with? 'term-') || node.attributes['path']

    anchor = @index.next_anchor_name
    store glossary_names(node.document)[term], anchor
    # Visible, that is, as part of the text: else the space before it is lost.
    %(<a id="#{anchor}" type="indexterm" visible="true">#{self.class::DummyText}</a>#{super})
  end

  def convert_code node
    names = (node.attr 'index', '').split ';'
    return super if scratch? || names.empty?

    node.id ||= @index.next_anchor_name
    store names, node.id
    super
    @index.link_dest_to_page node.id, @pages_of[node.id]
  end

  private

  # All names share what is told the page later: it is looked up by the anchor.
  def store names, anchor
    dest = { anchor: anchor }
    names.each {|name| @index.store_term [(parse_text name, inline_format: true)], dest }
  end

  # The words of the glossary's entries, by their anchors.
  def glossary_names doc
    @glossary_names ||= doc.find_by(context: :dlist).flat_map(&:items).flat_map(&:first)
      .map {|term| term.instance_variable_get(:@text)[/^\[\[(term-[\w-]+)\]\](.+)/] && [$1, $2.split(', ')] }
      .compact.to_h
  end
end

Asciidoctor::PDF::Converter.prepend IndexTerms
