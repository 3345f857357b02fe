# Moves what the site folds to the back: answers, hints and solutions, each
# into the section of that name, if the document has it. Where something was, a
# line says where it is now, and from there a reference leads back.
class BackMatter
  KINDS = { 'Answer' => 'answers', 'Hint' => 'hints',
            'The solution' => 'solutions' }.freeze

  def initialize document
    @document = document
    @sections = KINDS.values.to_h {|id| [id, document.catalog[:refs][id]] }
  end

  def move
    groups = @document.find_by(context: :example) {|it| section_for it }
      .group_by {|it| it.title.start_with?('Answer') ? it : exercise(it) }
    groups.each {|of, blocks| of == blocks[0] ? answer(of) : help(of, blocks) }
  end

  private

  def section_for block
    return unless block.option?('collapsible') && block.title?

    KINDS.each {|title, id| return @sections[id] if block.title.start_with? title }
    nil
  end

  def answer block
    chapter = enclosing(block) {|it| it.level == 1 }
    group = subsection @sections['answers'], %(answers-#{chapter.id}),
      chapter.numbered ? %(Chapter #{chapter.numeral}: #{chapter.title}) : chapter.title
    number = (@numbers ||= Hash.new 0)[chapter.id] += 1
    there = %(#{chapter.id}-answer-#{number})
    here = %(#{chapter.id}-question-#{number})
    item = block.parent
    if item.context == :list_item && item.text?
      question = item.parent.items.index(item) + 1
      mark item, here
      item.text = %([[#{here}]]#{item.instance_variable_get :@text} xref:##{there}[Answer])
      item.blocks.delete block
    else
      question = asked block
      replace [block], here, %(xref:##{there}[Answer])
    end
    append group, there, %(*xref:##{here}[#{question}]*), block
  end

  # Returns the question above an answer that is in no list.
  def asked answer
    above = answer.parent.blocks.find {|it| it.role? 'asked' }
    above ? (above.source.delete '*').gsub(']', '\\]') : 'The question'
  end

  def help exercise, blocks
    hints, solutions = blocks.partition {|it| section_for(it).id == 'hints' }
    id = exercise.id
    names = { 'hints' => hints, 'solutions' => solutions }.reject {|_, of| of.empty? }
    replace blocks, %(#{id}-help),
      names.map {|name, of| %(xref:##{id}-#{name}[#{of.size > 1 ? 'Hints' : name == 'hints' ? 'Hint' : 'Solution'}]) }.join(', ')
    names.each do |name, of|
      group = subsection @sections[name], %(#{id}-#{name}), exercise.title
      of.each_with_index do |block, i|
        label = of.size > 1 ? %(*#{i + 1}.*) : ''
        label = %(xref:##{id}[Exercise]: #{label}).strip if i == 0
        append group, nil, label, block
      end
    end
  end

  def exercise block
    enclosing(block) {|it| it.id.to_s.start_with? 'exercise-' }
  end

  def enclosing block
    block = block.parent until block.context == :section && (yield block)
    block
  end

  def subsection parent, id, title
    @document.catalog[:refs][id] || Asciidoctor::Section.new(parent, 2).tap do |section|
      section.id = id
      section.title = title
      section.sectname = 'section'
      parent << section
      register section
    end
  end

  def replace blocks, id, text
    siblings = blocks[0].parent.blocks
    siblings[siblings.index blocks[0]] = paragraph blocks[0].parent, id, text
    blocks.drop(1).each {|it| siblings.delete it }
  end

  # Puts the label into the first line if that is one of a paragraph.
  def append section, id, label, block
    first = block.blocks[0]
    if label && first.context == :paragraph
      first.lines[0] = %(#{label} #{first.lines[0]})
      first.id = id
      register first if id
    elsif label
      section << (paragraph section, id, label)
    end
    block.blocks.each do |it|
      it.parent = section
      section << it
    end
  end

  def paragraph parent, id, text
    Asciidoctor::Block.new(parent, :paragraph, source: text, subs: :default,
      attributes: { 'role' => 'at-back' }).tap do |it|
      it.id = id
      register it if id
    end
  end

  # Makes an anchor in the text of an item one that can be referred to.
  def mark item, id
    @document.register :refs, [id, (Asciidoctor::Inline.new item, :anchor, '', type: :ref, id: id)]
  end

  def register node
    @document.register :refs, [node.id, node]
  end
end

Asciidoctor::Extensions.register do
  treeprocessor do
    process do |document|
      BackMatter.new(document).move
      nil
    end
  end
end
