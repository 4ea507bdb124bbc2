import { useState } from "react";

import { useFailureSentence } from "../../shared/failure.tsx";
import { FormDialog } from "../../shared/form-dialog.tsx";

interface AskDialogProps {
  title: string;
  text: string;
  act: string;
  /** Does it; a sentence where it was refused. */
  onAct: () => Promise<string | undefined>;
  onClose: () => void;
}

/** Says what an act does that cannot be taken back, before it is done. */
export function AskDialog({ title, text, act, onAct, onClose }: AskDialogProps) {
  const failureSentence = useFailureSentence();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();

  const submit = async () => {
    setSending(true);
    try {
      const refused = await onAct();
      setProblem(refused);
      if (refused === undefined) onClose();
    } catch (error) {
      setProblem(failureSentence(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <FormDialog
      title={title}
      act={act}
      isSending={isSending}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="second">{text}</p>
    </FormDialog>
  );
}
