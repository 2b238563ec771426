/// The pages on which surveys are begun, watched, closed, read and handed to `study`.
@NullMarked
package org.mainstay.inside.study.surveys.pages;

import org.jspecify.annotations.NullMarked;
