# Keeps together what belongs together: a title and its table, a figure and the
# note below it, the first two lines of a paragraph and the last two. Code that
# would leave much of a page empty is broken at a blank line.
module Together
  # How much of a page may stay empty before code is broken instead.
  MOST_EMPTY = 0.38
  # How many lines of code a page has at least, if it has not all.
  LEAST_CODE = 5

  def convert_image node, opts = {}
    note = opts[:pinned] ? nil : (note_below node)
    return super if note.nil? || (opts.key? :note_below)

    node.set_option 'unbreakable'
    arrange_block node do
      convert_image node, opts.merge(note_below: note)
      ink_note_below note
    end
  end

  def convert_paragraph node, opts = nil
    inked_below = opts&.delete :below
    return if !inked_below && (above = node.previous_sibling) && (note_below above) == node

    super
  end

  def convert_table node
    node.set_option 'breakable' if node.title? && !(node.option? 'unbreakable')
    note = @with_note ? nil : (note_below node)
    return super unless note

    node.set_option 'unbreakable'
    arrange_block node do
      leave_room_for note, node
      convert_table_alone node
      ink_note_below note
    end
  end

  def convert_table_alone node
    @with_note = true
    convert_table node
  ensure
    @with_note = false
  end

  def convert_code node
    node.remove_attr 'unbreakable-option' if !at_page_top? && (breaks_well? node)
    @in_code = true
    super
  ensure
    @in_code = false
  end

  alias convert_listing convert_code
  alias convert_literal convert_code

  def convert_list node
    lists, @in_list = @in_list, true
    super
  ensure
    @in_list = lists
  end

  def allocate_space_for_list_item line_metrics
    # Its mark is inked first, and cannot be moved afterwards.
    advance_page if !at_page_top? && cursor < 3 * (font.height + line_metrics.leading)
  end

  def fill_formatted_text_box text, options
    break_well text, options if may_break? text
    super
  ensure
    @most_lines = nil
  end

  def merge_text_box_positioning_options options
    super
    return unless @most_lines

    options[:height] = [options[:height], (@most_lines + 0.35) * (font.height + options[:leading].to_f)].min
  end

  private

  def note_below block
    return unless %i[image table].include? block.context

    note = block.next_sibling
    note if note&.context == :paragraph && (note.role? 'measured')
  end

  # A table that would end without room for its note may break, and if need be
  # begins lower, so that its last row goes with the note.
  def leave_room_for note, table
    below = dry_run(keep_together: true) { ink_note_below note }
    needed = below.from.cursor - below.to.cursor
    table.set_option 'unbreakable'
    return if dry_run { convert_table_alone table }.to.cursor >= needed

    table.remove_attr 'unbreakable-option'
    table.set_option 'breakable'
    extent = dry_run { convert_table_alone table }
    return if extent.to.cursor >= needed

    advance_page if extent.from.page > 1
    move_down extent.to.cursor + @theme.block_margin_bottom + 1
  end

  def ink_note_below note
    convert_paragraph note, margin_bottom: 0, hyphenate: true, below: true
  end

  # Says whether a listing had better begin here and go on on the next page.
  def breaks_well? node
    lines = node.lines
    line = theme_font(:code) { calc_line_metrics(@base_line_height).height * font.height / font_size }
    fitting = (cursor - 3 * line) / line
    return false if lines.size < fitting || cursor < bounds.height * MOST_EMPTY

    (LEAST_CODE...[fitting, lines.size - LEAST_CODE].min).any? {|i| lines[i].strip.empty? }
  end

  # Most text ends far above the foot of its page.
  def may_break? text
    characters = text.sum {|it| it[:text].length + 85 * (it[:text].count "\n") }
    (y - bounds.absolute_bottom) / font.height < characters * font_size * 0.6 / bounds.width + 3
  end

  # Moves some lines, or all, to the next page, if that is a better break.
  def break_well text, options
    rest, lines = lay_out text, options
    return if rest.empty? || lines.empty?

    if @in_code
      @most_lines = best_end lines
    elsif (lay_out rest, options, 9_999)[1].size == 1 && lines.size > 2
      @most_lines = lines.size - 1
    elsif lines.size < 3 && !@in_list && !at_page_top?
      bounds.move_past_bottom if lines.size == 1 || (lay_out rest, options, 9_999)[1].size == 1
    end
  end

  # Returns what has no room, and the lines that have.
  def lay_out text, options, height = nil
    options = options.dup
    merge_text_box_positioning_options options
    options[:height] = height if height
    box = ::Prawn::Text::Formatted::Box.new text, options
    [(box.render dry_run: true), (box.text.split "\n", -1)]
  end

  # Returns after which line of code a page had better end: a blank one, or
  # one before a line that is as little indented as can be.
  def best_end lines
    blank = lines.rindex {|it| it.strip.empty? }
    return blank + 1 if blank && blank >= [LEAST_CODE, lines.size / 2].max

    ends = (lines.size * 0.6).ceil..lines.size - 1
    ends.min_by {|i| [lines[i][/\A[\s\u00a0]*/].size, -i] }
  end
end

Asciidoctor::PDF::Converter.prepend Together
