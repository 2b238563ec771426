/// What a person answers with: buttons, radios, checkboxes, boxes to type in.
@NullMarked
package org.mainstay.ui.nhsuk.form;

import org.jspecify.annotations.NullMarked;
