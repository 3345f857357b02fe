# A cross reference to a page that is not in this document says where the page
# is. If the book has an address, it leads there.
module Elsewhere
  PLACES = {
    'book' => 'in the book',
    'guide' => 'in the guide for instructors',
    'site' => 'on the book’s site'
  }.freeze

  def convert_inline_anchor node
    return super unless node.type == :xref && node.attributes['path']

    doc = node.document
    page = File.basename node.attributes['path'], '.*'
    text = %(#{node.text} (#{Elsewhere.place doc, page}))
    address = doc.attr 'book-address', ''
    return text if address.empty?

    target = %(#{address.chomp '/'}/#{page}.html##{node.attributes['fragment']})
    %(<a href="#{target}">#{text}</a>)
  end

  # Reads from the list of all pages which of the documents has a page.
  def self.place doc, page
    part = 'book'
    File.foreach File.join doc.base_dir, '_book.adoc' do |line|
      case line
      when %r{^// tag::(\w+)\[\]} then part = $1
      when %r{^// end::} then part = 'book'
      when %r{^include::#{Regexp.escape page}\.adoc} then return PLACES[part]
      end
    end
    raise %(#{page} is not in _book.adoc)
  end
end
