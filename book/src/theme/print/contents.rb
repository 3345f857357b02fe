# The printed contents leave out what every chapter ends with.
Asciidoctor::PDF::Converter.prepend(Module.new do
  def get_entries_for_toc node
    super.reject {|it| ['Check yourself', 'Try it', 'Further reading'].include? it.title }
  end
end)
