/// The verbs that work on files: an analyst's file in, a folder of results out.
@NullMarked
package org.mainstay.house.commandline.files;

import org.jspecify.annotations.NullMarked;
