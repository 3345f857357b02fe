# Says in the catalog of the PDF in which language it is.
Asciidoctor::PDF::Converter.prepend(Module.new do
  def init_pdf doc
    super.tap { catalog.data[:Lang] = doc.attr('lang').as_pdf }
  end
end)
