# With min-height-after auto, a heading is kept with what follows: Asciidoctor
# PDF first renders the whole section on scratch, and so a section within it
# once more. But what is asked is settled by the first block that leaves
# anything on the page.
#
# And the title of a folded part is kept with two lines of what it hides.
require 'asciidoctor-pdf'

Asciidoctor::PDF::Converter.prepend(Module.new do
  def convert_collapsible node
    advance_page unless at_page_top? || cursor > 60
    super
  end

  def traverse node, opts = {}
    return super unless scratch? && node.context == :section && node.blocks?
    converter = node.document.converter
    node.document.instance_variable_set :@converter, self
    node.blocks.find do |block|
      block.convert
      !page.empty?
    end
  ensure
    node.document.instance_variable_set :@converter, converter if converter
  end
end)
